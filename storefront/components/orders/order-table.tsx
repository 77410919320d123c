import type { OrderRow } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { type Session, can } from "@/lib/api/session"
import { formatMoment, formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import table from "@/components/ui/table.module.css"
import { StatusMark } from "./status-mark"

export function OrderTable({ session, orders }: { session: Session; orders: OrderRow[] }) {
  const { locale, entity } = session
  const t = translator(locale, "orders")
  const showsSums = can(session, "price.view")
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t("col_number")}</th>
          <th scope="col">{t("col_date")}</th>
          <th scope="col">{t("col_status")}</th>
          <th scope="col">{t("col_arrival")}</th>
          <th scope="col">{t("col_by")}</th>
          <th scope="col">{t("col_po")}</th>
          <th scope="col" className={table.number}>
            {t("col_lines")}
          </th>
          {showsSums && (
            <th scope="col" className={table.number}>
              {t("col_total")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <th scope="row">
              <HoverLink href={`/${locale}/account/orders/${order.id}`}>
                {order.display_id}
              </HoverLink>
            </th>
            <td className="nowrap" data-label={t("col_date")}>
              {formatMoment(order.placed_at, locale, entity.time_zone)}
            </td>
            <td data-label={t("col_status")}>
              <StatusMark status={order.status} locale={locale} />
            </td>
            <td className="nowrap" data-label={t("col_arrival")}>
              {order.arrival_date && formatShortDay(order.arrival_date, locale)}
            </td>
            <td data-label={t("col_by")}>{order.placed_by}</td>
            <td data-label={t("col_po")}>{order.purchase_order_number}</td>
            <td className={table.number} data-label={t("col_lines")}>
              {order.line_count}
            </td>
            {showsSums && (
              <td className={table.number} data-label={t("col_total")}>
                {formatMoney(order.total_minor, order.currency_code, locale)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
