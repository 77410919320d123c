import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPartnerOrderList } from "../../contract"
import { useFormat } from "../lib/format"
import { Status } from "./status"

const COLUMNS = ["number", "placed_at", "partner", "placed_by", "po_number", "arrival", "status"]
const FIGURES = ["lines_short", "sum"]
const NUMBER = "text-right tabular-nums whitespace-nowrap"

type Row = AdminPartnerOrderList["partner_orders"][number]

function OrderRow({ order }: { order: Row }) {
  const { money, day, moment } = useFormat()
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/partner-orders/${order.id}`} className="text-ui-fg-interactive tabular-nums">
          #{order.display_id}
        </Link>
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
      <Table.Cell className={NUMBER}>{order.line_count}</Table.Cell>
      <Table.Cell className={NUMBER}>{money(order.total_minor, order.currency_code)}</Table.Cell>
    </Table.Row>
  )
}

export function PartnerOrderTable({ orders }: { orders: Row[] }) {
  const { t } = useTranslation("checkout")
  if (!orders.length) {
    return <Text className="text-ui-fg-subtle px-6 py-8">{t("empty")}</Text>
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
            ))}
            {FIGURES.map((column) => (
              <Table.HeaderCell key={column} className="text-right">
                {t(column)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {orders.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
