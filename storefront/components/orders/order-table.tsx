import type { OrderColumn, OrderRow } from "@orac/checkout/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { HoverLink } from "@/components/ui/hover-link"
import { type Session, can } from "@/lib/api/session"
import { formatMoment, formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { isLate, dayIn } from "@/lib/orders/days"
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

export function OrderTable({ session, path, search, orders, count }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "orders")
  const today = dayIn(entity.time_zone)
  const sortingBy = (column: OrderColumn) => ({
    href: orderSearchAddress(path, search, { order: nextSort(search.order, column) }),
    sorted:
      columnOf(search.order) === column
        ? isDownwards(search.order)
          ? ("descending" as const)
          : ("ascending" as const)
        : null,
  })
  const columns: (Column<OrderRow> | false)[] = [
    {
      title: t("number"),
      place: "title",
      sorting: sortingBy("display_id"),
      cell: ({ id, display_id }) => (
        <HoverLink href={`/${locale}/account/orders/${id}`}>
          {t("order_number", { number: display_id })}
        </HoverLink>
      ),
    },
    {
      title: t("placed_at"),
      sorting: sortingBy("placed_at"),
      cell: ({ placed_at }) => formatMoment(placed_at, locale, entity.time_zone),
    },
    { title: t("placed_by"), cell: ({ placed_by }) => placed_by },
    { title: t("po"), cell: ({ purchase_order_number }) => purchase_order_number },
    {
      title: t("status"),
      place: "state",
      cell: ({ status }) => <OrderStatusText status={status} locale={locale} />,
    },
    {
      title: t("arrival"),
      place: "when",
      sorting: sortingBy("arrival_date"),
      cell: (order) => (
        <>
          {order.arrival_date && formatShortDay(order.arrival_date, locale)}
          {isLate(order, today) && <em className={styles.late}>{t("late")}</em>}
        </>
      ),
    },
    {
      title: t("line_count"),
      isNumber: true,
      isNamed: true,
      cell: ({ line_count }) => formatNumber(line_count, locale),
    },
    can(session, "price.view") && {
      title: t("total"),
      place: "sum",
      isNumber: true,
      sorting: sortingBy("total"),
      cell: ({ total_minor, currency_code }) => formatMoney(total_minor, currency_code, locale),
    },
  ]
  return (
    <DataTable
      caption={t("count", { count })}
      columns={columns}
      rows={orders}
      keyOf={({ id }) => id}
    />
  )
}
