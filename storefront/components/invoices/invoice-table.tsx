import type { InvoiceRow } from "@orac/documents/contract"
import { HoverLink } from "@/components/ui/hover-link"
import table from "@/components/ui/table.module.css"
import { type Session, can } from "@/lib/api/session"
import { formatDay, formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"

interface Props {
  session: Session
  invoices: InvoiceRow[]
  count: number
}

/** Invoices with their papers. */
export function InvoiceTable({ session, invoices, count }: Props) {
  const t = translator(session.locale, "invoices")
  return (
    <table className={table.table}>
      <caption>{t("count", { count })}</caption>
      <thead>
        <tr>
          {(["number", "date", "due", "order"] as const).map((column) => (
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
          <Row key={invoice.id} session={session} invoice={invoice} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ session, invoice }: { session: Session; invoice: InvoiceRow }) {
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
      <td data-label={t("col_order")}>
        {can(session, "order.view") ? (
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
