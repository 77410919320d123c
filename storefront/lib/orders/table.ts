import "server-only"
import type { OrderRow } from "@orac/checkout/contract"
import { formatMoment } from "@/lib/format/date"
import { formatDecimal } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

interface View {
  locale: Locale
  timeZone: string
  showsPrices: boolean
}

/** An order history as rows of cells, headings first; sums are plain decimals that a spreadsheet can add. */
export function orderTable(orders: OrderRow[], view: View): (string | number)[][] {
  const { locale, timeZone, showsPrices } = view
  const t = translator(locale, "orders")
  const head = [
    "number",
    "placed_at",
    "placed_by",
    "status",
    "po",
    "line_count",
    "arrival",
  ] as const
  const money = showsPrices ? [t("total"), t("currency")] : []
  return [
    [...head.map((key) => t(key)), ...money],
    ...orders.map((order) => [
      order.display_id,
      formatMoment(order.placed_at, locale, timeZone),
      order.placed_by,
      t(`status_${order.status}`),
      order.purchase_order_number ?? "",
      order.line_count,
      order.arrival_date ?? "",
      ...(showsPrices
        ? [
            formatDecimal(order.total_minor, order.currency_code, locale),
            order.currency_code.toUpperCase(),
          ]
        : []),
    ]),
  ]
}
