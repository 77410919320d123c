import type { Knex, Transaction } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"
import type { Owner, PartnerContext, Permission } from "@orac/companies"
import type { TermsSnapshot } from "@orac/credit"
import type { OrderList, OrderPlace, OrderRow, OrderSort, OrderStatus } from "../contract"
import { type PriceTraces, priceTraces } from "../domain/orders/price-traces"
import type { PlanSnapshot } from "../domain/orders/snapshot"
import { orderBy } from "./order-by"
import { visible } from "../visible"

/** A partner's order as its table holds it. */
export interface PartnerOrderRow {
  order_id: string
  display_id: number
  entity_id: string
  branch_id: string | null
  cost_centre_id: string | null
  /** At whose terms it was placed; null = the manufacturer. */
  seller_id: string | null
  placed_by_name: string
  placed_at: Date
  total_minor: string
  currency_code: string
  line_count: number
  status: OrderStatus
  arrival_date: string | null
  po_number: string | null
  comment: string | null
  plan: PlanSnapshot
  terms: TermsSnapshot
  due_date: string | null
  price_traces: PriceTraces
  branch: OrderPlace | null
  cost_centre: OrderPlace | null
}

const ROW = `order_id, display_id, entity_id, branch_id, cost_centre_id, placed_by_name, placed_at, total_minor::text, currency_code,
  line_count, status, arrival_date, po_number`

export const orderRow = (row: PartnerOrderRow): OrderRow => ({
  id: row.order_id,
  display_id: row.display_id,
  placed_at: row.placed_at.toISOString(),
  placed_by: row.placed_by_name,
  status: row.status,
  line_count: row.line_count,
  total_minor: Number(row.total_minor),
  currency_code: row.currency_code,
  arrival_date: row.arrival_date,
  purchase_order_number: row.po_number,
})

/** Filters of an order history; `from` and `to` are days in `time_zone`, `to` included. */
export interface OrderFilter {
  time_zone: string
  status?: OrderStatus[]
  from?: string
  to?: string
  q?: string
  placed_by?: string
  order: OrderSort
  limit: number
  offset: number
}

const placeOf = (column: string) =>
  `(select jsonb_build_object('id', n.id, 'name', n.name) from org_node n where n.id = partner_order.${column})`

export const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`

/** A page of the orders that an employee may see, in one statement. */
export async function listPartnerOrders(
  knex: Knex,
  partner: PartnerContext,
  filter: OrderFilter
): Promise<OrderList> {
  const { status, from, to, q, placed_by, limit, offset, time_zone } = filter
  const { rows } = await knex.raw(
    `with found as (
       select ${ROW} from partner_order
        where :visible and deleted_at is null
          and (:status::text[] is null or status = any(:status))
          and (:from::date is null or placed_at >= :from::timestamp at time zone :time_zone)
          and (:to::date is null or placed_at < (:to::timestamp + interval '1 day') at time zone :time_zone)
          and (:by::text is null or placed_by_name ilike :by)
          and (:q::text is null or display_id::text like :q or po_number ilike :q or comment ilike :q
               or skus ilike :q)
     )
     select total.count, page.* from (select count(*)::int as count from found) total
     left join lateral (
       select * from found order by ${orderBy(filter.order)} limit :limit offset :offset
     ) page on true`,
    {
      visible: visible(knex, partner, "order.view"),
      time_zone,
      status: status ?? null,
      from: from ?? null,
      to: to ?? null,
      by: placed_by ? like(placed_by) : null,
      q: q ? like(q) : null,
      limit,
      offset,
    }
  )
  const page = rows.filter((row: PartnerOrderRow) => row.order_id !== null)
  return { orders: page.map(orderRow), count: rows[0].count, limit, offset }
}

/**
 * One order of a partner.
 *
 * @param asker who must be allowed to see it, by which permission; null for staff, who see all
 * @throws MedusaError NOT_FOUND for another's order
 */
export async function findPartnerOrder(
  knex: Knex,
  asker: { partner: PartnerContext; permission: Permission } | null,
  orderId: string
): Promise<PartnerOrderRow> {
  const { rows } = await knex.raw(
    `select ${ROW}, comment, plan, terms, due_date, price_traces,
            ${placeOf("branch_id")} as branch, ${placeOf("cost_centre_id")} as cost_centre from partner_order
      where order_id = ? and ? and deleted_at is null`,
    [orderId, asker ? visible(knex, asker.partner, asker.permission) : knex.raw("true")]
  )
  if (!rows.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  return { ...rows[0], price_traces: priceTraces(rows[0].price_traces) }
}

/** At whose terms an order was placed; null = the manufacturer's, or no partner's order. */
export async function sellerOfOrder(knex: Knex, orderId: string): Promise<string | null> {
  const { rows } = await knex.raw(
    `select seller_id from partner_order where order_id = ? and deleted_at is null`,
    [orderId]
  )
  return rows[0]?.seller_id ?? null
}

/** Whose order this is; null for an order that is no partner's. */
export async function ownerOfOrder(knex: Knex, orderId: string): Promise<Owner | null> {
  const { rows } = await knex.raw(
    `select entity_id, branch_id, customer_id from partner_order where order_id = ? and deleted_at is null`,
    [orderId]
  )
  return rows[0] ?? null
}

/** Keeps what lists show of an order in step with the order itself. */
export async function updatePartnerOrder(
  knex: Knex | Transaction,
  orderId: string,
  values: { status: OrderStatus; total_minor: number }
): Promise<void> {
  await knex.raw(
    `update partner_order set status = ?, total_minor = ?, raw_total_minor = ?::jsonb, updated_at = now()
      where order_id = ?`,
    [
      values.status,
      values.total_minor,
      JSON.stringify({ value: String(values.total_minor), precision: 20 }),
      orderId,
    ]
  )
}

/** Keeps where an order's deliveries come from. */
export async function updateOrderPlan(
  trx: Transaction,
  orderId: string,
  plan: PlanSnapshot
): Promise<void> {
  await trx.raw(
    `update partner_order set plan = ?::jsonb, updated_at = now()
      where order_id = ? and deleted_at is null`,
    [JSON.stringify(plan), orderId]
  )
}
