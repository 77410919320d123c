import type { DeskOrderRow } from "@orac/desk/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { HoverLink } from "@/components/ui/hover-link"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { Countdown } from "./countdown"

interface Props {
  session: Session
  orders: DeskOrderRow[]
  count: number
  /** Whether several may be accepted at once. */
  picks: boolean
  now: number
}

const isOpen = ({ state }: DeskOrderRow) => state === "offered" || state === "countered"

export function DeskTable({ session, orders, count, picks, now }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "desk")
  const columns: (Column<DeskOrderRow> | false)[] = [
    picks && {
      title: t("pick"),
      place: "pick",
      cell: ({ id, display_id: number }) => (
        <input type="checkbox" name="id" value={id} aria-label={t("pick_order", { number })} />
      ),
    },
    {
      title: t("number"),
      place: "title",
      cell: ({ id, display_id: number }) => (
        <HoverLink href={`/${locale}/desk/${id}`}>{t("order", { number })}</HoverLink>
      ),
    },
    { title: t("client"), place: "state", cell: ({ client }) => client.name },
    { title: t("state"), cell: ({ state }) => t(`state_${state}`) },
    {
      title: t("clock"),
      place: "when",
      cell: (order) =>
        isOpen(order) && order.deadline_at ? (
          <Countdown deadline={order.deadline_at} now={now} />
        ) : (
          formatMoment(order.answered_at ?? order.offered_at, locale, entity.time_zone)
        ),
    },
    {
      title: t("pieces"),
      isNumber: true,
      isNamed: true,
      cell: ({ pieces }) => formatNumber(pieces, locale),
    },
    {
      title: t("goods"),
      place: "sum",
      isNumber: true,
      cell: ({ goods_minor: goods, currency_code }) =>
        goods !== null && formatMoney(goods, currency_code, locale),
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
