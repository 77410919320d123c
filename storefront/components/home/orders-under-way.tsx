import type { OrderList, OrderRow } from "@orac/checkout/contract"
import { OrderStatusText } from "@/components/orders/order-status"
import { HoverLink } from "@/components/ui/hover-link"
import { type Session, can } from "@/lib/api/session"
import { formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import { UNDER_WAY, orderSearchAddress, readOrderSearch } from "@/lib/orders/search"
import styles from "./home.module.css"

const MOST = 6

/** The orders that somebody waits for, each with how far it is and when it arrives. */
export function OrdersUnderWay({ session, orders }: { session: Session; orders: OrderList }) {
  const { locale } = session
  const t = translator(locale, "home")
  const history = `/${locale}/account/orders`
  const underWay = orderSearchAddress(history, readOrderSearch({ status: [...UNDER_WAY] }))
  return (
    <section aria-labelledby="home-orders">
      <div className={styles.sectionHead}>
        <h2 id="home-orders">{t("orders")}</h2>
        <HoverLink href={history}>{t("orders_all")}</HoverLink>
      </div>
      {orders.orders.length ? (
        <ul className={styles.rows}>
          {orders.orders.slice(0, MOST).map((order) => (
            <Row key={order.id} session={session} order={order} />
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t("orders_none")}</p>
      )}
      {orders.count > MOST && (
        <p className={styles.quiet}>
          <HoverLink href={underWay}>{t("more", { count: orders.count - MOST })}</HoverLink>
        </p>
      )}
    </section>
  )
}

function Row({ session, order }: { session: Session; order: OrderRow }) {
  const { locale } = session
  const t = translator(locale, "home")
  const { id, display_id, status, arrival_date, total_minor, currency_code } = order
  const number = translator(locale, "orders")("order_number", { number: display_id })
  return (
    <li className={styles.orderRow}>
      <span>
        <HoverLink href={`/${locale}/account/orders/${id}`}>{number}</HoverLink>
        {order.purchase_order_number && <small>{order.purchase_order_number}</small>}
      </span>
      <OrderStatusText status={status} locale={locale} />
      <span className={styles.arrival}>
        {arrival_date && t("arrives", { date: formatShortDay(arrival_date, locale) })}
      </span>
      {can(session, "price.view") && <b>{formatMoney(total_minor, currency_code, locale)}</b>}
    </li>
  )
}
