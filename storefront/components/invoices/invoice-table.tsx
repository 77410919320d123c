import type { InvoiceRow } from "@orac/documents/contract"
import { HoverLink } from "@/components/ui/hover-link"
import table from "@/components/ui/table.module.css"
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

/** The other side of a sale is what differs from invoice to invoice. */
const columnsOf = (side: InvoiceSearch["side"]) =>
  ["number", "date", "due", side === "sold" ? "buyer" : "seller", "order"] as const

/** Invoices with their papers. */
export function InvoiceTable({ session, invoices, count, side }: Props) {
  const t = translator(session.locale, "invoices")
  return (
    <table className={table.table}>
      <caption>{t("count", { count })}</caption>
      <thead>
        <tr>
          {columnsOf(side).map((column) => (
            <th key={column} scope="col">
              {t(`col_${column}`)}
            </th>
          ))}
          <th scope="col" className={table.number}>
            {t("col_total")}
          </th>
          {can(session, "doc.download") && (
            <th scope="col" className={table.number}>
              {t("col_file")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {invoices.map((invoice) => (
          <Row key={invoice.id} session={session} invoice={invoice} side={side} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  session,
  invoice,
  side,
}: Pick<Props, "session" | "side"> & { invoice: InvoiceRow }) {
  const { locale, entity } = session
  const t = translator(locale, "invoices")
  const number = t("order_number", { number: invoice.order_display_id })
  const file = `/api/invoices/${invoice.id}/pdf?${new URLSearchParams({ entity: entity.id })}`
  return (
    <tr>
      <th scope="row">{invoice.number}</th>
      <td data-label={t("col_date")}>
        {formatMoment(invoice.issued_at, locale, entity.time_zone)}
      </td>
      <td data-label={t("col_due")}>{formatDay(invoice.due_at, locale)}</td>
      <td data-label={t(side === "sold" ? "col_buyer" : "col_seller")}>
        {side === "sold" ? invoice.buyer_name : invoice.seller_name}
      </td>
      <td data-label={t("col_order")}>
        {side === "bought" && can(session, "order.view") ? (
          <HoverLink href={`/${locale}/account/orders/${invoice.order_id}`}>{number}</HoverLink>
        ) : (
          number
        )}
      </td>
      <td data-label={t("col_total")} className={table.number}>
        {formatMoney(invoice.total_minor, invoice.currency_code, locale)}
      </td>
      {can(session, "doc.download") && (
        <td className={table.number}>
          <a href={file} download aria-label={t("pdf_of", { number: invoice.number })}>
            {t("pdf")}
          </a>
        </td>
      )}
    </tr>
  )
}
