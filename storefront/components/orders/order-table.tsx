import type { OrderColumn, OrderRow } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { SortHeading } from "@/components/ui/sort-heading"
import table from "@/components/ui/table.module.css"
import { type Session, can } from "@/lib/api/session"
import { formatMoment, formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { isLate, todayIn } from "@/lib/orders/days"
import {
  type OrderSearch,
  columnOf,
  isDownwards,
  nextSort,
  orderSearchAddress,
} from "@/lib/orders/search"
import { OrderStatusText } from "./order-status"
import styles from "./orders.module.css"

interface Props {
  session: Session
  path: string
  search: OrderSearch
  orders: OrderRow[]
  count: number
}

export function OrderTable(props: Props) {
  const { session, orders, count } = props
  const t = translator(session.locale, "orders")
  return (
    <table className={`${table.table} ${styles.orders}`}>
      <caption>{t("count", { count })}</caption>
      <thead>
        <tr>
          <Sortable {...props} column="display_id" text={t("number")} />
          <Sortable {...props} column="placed_at" text={t("placed_at")} />
          <th scope="col">{t("placed_by")}</th>
          <th scope="col">{t("po")}</th>
          <th scope="col">{t("status")}</th>
          <Sortable {...props} column="arrival_date" text={t("arrival")} />
          <th scope="col" className={table.number}>
            {t("line_count")}
          </th>
          {can(session, "price.view") && (
            <Sortable {...props} column="total" text={t("total")} isNumber />
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

type SortableProps = Props & { column: OrderColumn; text: string; isNumber?: boolean }

function Sortable({ path, search, column, text, isNumber }: SortableProps) {
  const { order } = search
  const direction = isDownwards(order) ? "descending" : "ascending"
  return (
    <SortHeading
      text={text}
      isNumber={isNumber}
      href={orderSearchAddress(path, search, { order: nextSort(order, column) })}
      sorted={columnOf(order) === column ? direction : null}
    />
  )
}

function Row({ session, order }: { session: Session; order: OrderRow }) {
  const { locale, entity } = session
  const t = translator(locale, "orders")
  return (
    <tr>
      <th scope="row">
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
      <td data-cell="lines" data-label={t("line_count")} className={table.number}>
        {formatNumber(order.line_count, locale)}
      </td>
      {can(session, "price.view") && (
        <td data-cell="total" className={table.number}>
          {formatMoney(order.total_minor, order.currency_code, locale)}
        </td>
      )}
    </tr>
  )
}
