import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ClockSolid } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import {
  ACTIONS,
  crumb,
  Figure,
  figures,
  PageLink,
  Pager,
  Rows,
  Section,
  useFilter,
  useFormat,
  useResource,
} from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { QueueRow } from "../../../contract"
import { QueueActions } from "../../components/queue-actions"

function Row({ row, onDone }: { row: QueueRow; onDone: () => void }) {
  const { money, moment } = useFormat()
  return (
    <Table.Row>
      <Table.Cell>
        <PageLink to={`/orders/${row.order_id}`} className="tabular-nums">
          #{row.display_id}
        </PageLink>
      </Table.Cell>
      <Table.Cell>
        <PageLink to={`/companies/${row.client.id}`}>{row.client.name}</PageLink>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{moment(row.offered_at)}</Table.Cell>
      <Figure>{row.pieces}</Figure>
      <Figure>{money(row.goods_minor, row.currency_code)}</Figure>
      <Table.Cell className="w-px">
        <QueueActions row={row} onDone={onDone} />
      </Table.Cell>
    </Table.Row>
  )
}

const DeskQueuePage = () => {
  const { t } = useTranslation("desk")
  const { query, offset, toOffset } = useFilter()
  const orders = useResource<{ queue: QueueRow[]; count: number }>(`/admin/desk/queue?${query}`)
  const { data, reload } = orders
  const columns = [
    t("order"),
    t("client"),
    t("since"),
    figures(t("pieces")),
    figures(t("goods")),
    ACTIONS,
  ]
  return (
    <Section level="h1" title={t("title")} hint={t("hint")} from={orders}>
      {data && (
        <Rows columns={columns} empty={t("empty")}>
          {data.queue.map((row) => (
            <Row key={row.id} row={row} onDone={reload} />
          ))}
        </Rows>
      )}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "desk",
  icon: ClockSolid,
  rank: 3,
})

export const handle = crumb("desk", "menu")

export default DeskQueuePage
