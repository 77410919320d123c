import type { InvoiceRow } from "@orac/documents/contract"
import { formatMoment } from "@/lib/format/date"
import { formatDecimal } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

/** Invoices as rows for spreadsheets, with a head in the reader's language. */
export function invoiceTable(invoices: InvoiceRow[], locale: Locale, timeZone: string) {
  const t = translator(locale, "invoices")
  const columns = [
    "number",
    "date",
    "due",
    "order",
    "seller",
    "buyer",
    "total",
    "currency",
  ] as const
  return [
    columns.map((column) => t(`col_${column}`)),
    ...invoices.map((row) => [
      row.number,
      formatMoment(row.issued_at, locale, timeZone),
      row.due_at,
      row.order_display_id,
      row.seller_name,
      row.buyer_name,
      formatDecimal(row.total_minor, row.currency_code, locale),
      row.currency_code.toUpperCase(),
    ]),
  ]
}
