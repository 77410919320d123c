import type { InvoiceRow } from "@orac/documents/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { HoverLink } from "@/components/ui/hover-link"
import { type Session, can } from "@/lib/api/session"
import { formatDay, formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import type { InvoiceSearch } from "@/lib/invoices/search"

interface Props {
  session: Session
  invoices: InvoiceRow[]
  count: number
  side: InvoiceSearch["side"]
}

/** Invoices with their papers. The other side of a sale is what differs from invoice to invoice. */
export function InvoiceTable({ session, invoices, count, side }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "invoices")
  const columns: (Column<InvoiceRow> | false)[] = [
    { title: t("col_number"), place: "title", cell: ({ number }) => number },
    {
      title: t("col_date"),
      cell: ({ issued_at }) => formatMoment(issued_at, locale, entity.time_zone),
    },
    {
      title: t("col_due"),
      place: "when",
      isNamed: true,
      cell: ({ due_at }) => formatDay(due_at, locale),
    },
    {
      title: t(side === "sold" ? "col_buyer" : "col_seller"),
      cell: ({ buyer_name, seller_name }) => (side === "sold" ? buyer_name : seller_name),
    },
    {
      title: t("col_order"),
      place: "state",
      cell: (invoice) => <OrderLink session={session} invoice={invoice} side={side} />,
    },
    {
      title: t("col_total"),
      place: "sum",
      isNumber: true,
      cell: ({ total_minor, currency_code }) => formatMoney(total_minor, currency_code, locale),
    },
    can(session, "doc.download") && {
      title: t("col_file"),
      place: "command",
      isNumber: true,
      cell: ({ id, number }) => (
        <a
          href={`/api/invoices/${id}/pdf?${new URLSearchParams({ entity: entity.id })}`}
          download
          aria-label={t("pdf_of", { number })}
        >
          {t("pdf")}
        </a>
      ),
    },
  ]
  return (
    <DataTable
      caption={t("count", { count })}
      columns={columns}
      rows={invoices}
      keyOf={({ id }) => id}
    />
  )
}

function OrderLink({
  session,
  invoice,
  side,
}: Pick<Props, "session" | "side"> & { invoice: InvoiceRow }) {
  const { locale } = session
  const number = translator(locale, "invoices")("order_number", {
    number: invoice.order_display_id,
  })
  return side === "bought" && can(session, "order.view") ? (
    <HoverLink href={`/${locale}/account/orders/${invoice.order_id}`}>{number}</HoverLink>
  ) : (
    number
  )
}
