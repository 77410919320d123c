import { Table } from "@medusajs/ui"
import { Figure, figures, PageLink, Rows, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPartnerOrderList } from "../../contract"
import { Status } from "./status"

const COLUMNS = ["number", "placed_at", "partner", "placed_by", "po_number", "arrival", "status"]

type Row = AdminPartnerOrderList["partner_orders"][number]

function OrderRow({ order }: { order: Row }) {
  const { money, day, moment } = useFormat()
  return (
    <Table.Row>
      <Table.Cell>
        <PageLink to={`/partner-orders/${order.id}`} className="tabular-nums">
          #{order.display_id}
        </PageLink>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{moment(order.placed_at)}</Table.Cell>
      <Table.Cell className="max-w-56 truncate" title={order.entity.name}>
        <Link to={`/companies/${order.entity.id}`} className="hover:text-ui-fg-interactive">
          {order.entity.name}
        </Link>
      </Table.Cell>
      <Table.Cell className="max-w-40 truncate">{order.placed_by}</Table.Cell>
      <Table.Cell className="max-w-32 truncate">{order.purchase_order_number ?? "–"}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{day(order.arrival_date)}</Table.Cell>
      <Table.Cell>
        <Status status={order.status} />
      </Table.Cell>
      <Figure>{order.line_count}</Figure>
      <Figure>{money(order.total_minor, order.currency_code)}</Figure>
    </Table.Row>
  )
}

export function PartnerOrderTable({ orders }: { orders: Row[] }) {
  const { t } = useTranslation("checkout")
  const columns = [
    ...COLUMNS.map((column) => t(column)),
    figures(t("lines_short")),
    figures(t("sum")),
  ]
  return (
    <Rows columns={columns} empty={t("empty")}>
      {orders.map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </Rows>
  )
}
