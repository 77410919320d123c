import type { DeskOrderRow } from "@orac/desk/contract"
import { HoverLink } from "@/components/ui/hover-link"
import table from "@/components/ui/table.module.css"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { Countdown } from "./countdown"
import styles from "./desk.module.css"

interface Props {
  session: Session
  orders: DeskOrderRow[]
  count: number
  /** Whether several may be accepted at once. */
  picks: boolean
  now: number
}

export function DeskTable(props: Props) {
  const { session, orders, count, picks } = props
  const t = translator(session.locale, "desk")
  return (
    <table className={table.table}>
      <caption>{t("count", { count })}</caption>
      <thead>
        <tr>
          {picks && <th scope="col">{t("pick")}</th>}
          <th scope="col">{t("number")}</th>
          <th scope="col">{t("client")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("clock")}</th>
          <th scope="col" className={table.number}>
            {t("pieces")}
          </th>
          <th scope="col" className={table.number}>
            {t("goods")}
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <Row key={order.id} {...props} order={order} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ session, order, picks, now }: Props & { order: DeskOrderRow }) {
  const { locale, entity } = session
  const t = translator(locale, "desk")
  const isOpen = order.state === "offered" || order.state === "countered"
  return (
    <tr>
      {picks && (
        <td>
          <input
            type="checkbox"
            name="id"
            value={order.id}
            className={styles.pick}
            aria-label={t("pick_order", { number: order.display_id })}
          />
        </td>
      )}
      <th scope="row">
        <HoverLink href={`/${locale}/desk/${order.id}`}>
          {t("order", { number: order.display_id })}
        </HoverLink>
      </th>
      <td data-label={t("client")}>{order.client.name}</td>
      <td data-label={t("state")}>{t(`state_${order.state}`)}</td>
      <td data-label={t("clock")}>
        {isOpen && order.deadline_at ? (
          <Countdown deadline={order.deadline_at} now={now} />
        ) : (
          formatMoment(order.answered_at ?? order.offered_at, locale, entity.time_zone)
        )}
      </td>
      <td data-label={t("pieces")} className={table.number}>
        {formatNumber(order.pieces, locale)}
      </td>
      <td data-label={t("goods")} className={table.number}>
        {order.goods_minor !== null && formatMoney(order.goods_minor, order.currency_code, locale)}
      </td>
    </tr>
  )
}
