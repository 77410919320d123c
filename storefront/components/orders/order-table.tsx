import type { OrderRow } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { type Session, can } from "@/lib/api/session"
import { formatMoment, formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { isLate, todayIn } from "@/lib/orders/days"
import { OrderStatusText } from "./order-status"
import styles from "./orders.module.css"

interface Props {
  session: Session
  orders: OrderRow[]
  count: number
}

export function OrderTable({ session, orders, count }: Props) {
  const t = translator(session.locale, "orders")
  const columns = ["number", "placed_at", "placed_by", "po", "status", "arrival"] as const
  return (
    <table className={styles.table}>
      <caption>{t("count", { count })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {t("line_count")}
          </th>
          {can(session, "price.view") && (
            <th scope="col" className={styles.number}>
              {t("total")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <Row key={order.id} session={session} order={order} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ session, order }: { session: Session; order: OrderRow }) {
  const { locale, entity } = session
  const t = translator(locale, "orders")
  return (
    <tr>
      <th scope="row" className={styles.link}>
        <HoverLink href={`/${locale}/account/orders/${order.id}`}>
          {t("order_number", { number: order.display_id })}
        </HoverLink>
      </th>
      <td data-cell="date">{formatMoment(order.placed_at, locale, entity.time_zone)}</td>
      <td data-cell="by">{order.placed_by}</td>
      <td data-cell="po">{order.purchase_order_number}</td>
      <td data-cell="status">
        <OrderStatusText status={order.status} locale={locale} />
      </td>
      <td data-cell="arrival">
        {order.arrival_date && formatShortDay(order.arrival_date, locale)}
        {isLate(order, todayIn(entity.time_zone)) && <em>{t("late")}</em>}
      </td>
      <td data-cell="lines" data-label={t("line_count")} className={styles.number}>
        {formatNumber(order.line_count, locale)}
      </td>
      {can(session, "price.view") && (
        <td data-cell="total" className={styles.number}>
          {formatMoney(order.total_minor, order.currency_code, locale)}
        </td>
      )}
    </tr>
  )
}
