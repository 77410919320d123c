import { type Knex, type PlaceContext, rows, type Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { toMinor } from "@orac/markets"
import type { OrderStatus } from "../contract"
import type { StoredTraces } from "../domain/orders/price-traces"
import type { PlanSnapshot } from "../domain/orders/snapshot"
import type { OrderFacts } from "../placement/order-facts"

/** A partner's order as it is recorded; what placement does not know has a default. */
export interface PartnerOrderWrite {
  order_id: string
  entity_id: string
  branch_id?: string | null
  cost_centre_id?: string | null
  /** At whose terms it was placed; null = the manufacturer. */
  seller_id?: string | null
  customer_id: string
  placed_by_employee: string
  placed_by_name: string
  placed_at?: Date
  total_minor: number
  currency_code: string
  line_count: number
  status?: OrderStatus
  arrival_date: string | null
  po_number: string | null
  comment: string | null
  /** Articles of the order, with blanks between, for searching. */
  skus: string
  plan: PlanSnapshot
  terms: OrderFacts["terms"]
  due_date: string | null
  price_traces: StoredTraces
  idempotency_key?: string | null
  body_hash?: string | null
}

const COLUMNS = `order_id, entity_id, branch_id, cost_centre_id, seller_id, customer_id, placed_by_employee, placed_by_name, placed_at,
  total_minor, raw_total_minor, currency_code, line_count, status, arrival_date, po_number, comment, skus,
  plan, terms, due_date, price_traces, idempotency_key, body_hash`

/**
 * Records partners' orders in one statement; their numbers come from the orders themselves. Imports
 * and demo data use it too, inside the transaction or after the order was placed.
 */
export async function insertPartnerOrders(
  knex: Knex | Transaction,
  orders: readonly PartnerOrderWrite[]
): Promise<void> {
  const records = orders.map((order) => ({
    placed_at: new Date(),
    status: "placed",
    idempotency_key: null,
    body_hash: null,
    ...order,
    id: generateEntityId(undefined, "pord"),
    raw_total_minor: { value: String(order.total_minor), precision: 20 },
  }))
  await rows(
    knex,
    `insert into partner_order (id, display_id, ${COLUMNS})
     select r.id, o.display_id, ${COLUMNS.replace(/\w+/g, "r.$&")}
       from jsonb_populate_recordset(null::partner_order, ?::jsonb) r join "order" o on o.id = r.order_id`,
    [JSON.stringify(records)]
  )
}

/** Records the order that is being placed, in its transaction. */
export const insertPartnerOrder = (
  trx: Transaction,
  { order_id, total }: PlaceContext,
  facts: OrderFacts
): Promise<void> =>
  insertPartnerOrders(trx, [
    {
      order_id,
      entity_id: facts.entity_id,
      branch_id: facts.branch_id,
      cost_centre_id: facts.cost_centre_id,
      seller_id: facts.seller_id,
      customer_id: facts.customer_id,
      placed_by_employee: facts.employee_id,
      placed_by_name: facts.employee_name,
      total_minor: toMinor(total, facts.minor_units),
      currency_code: facts.currency_code,
      line_count: facts.line_count,
      arrival_date: facts.plan.arrival_date,
      po_number: facts.po_number,
      comment: facts.comment,
      skus: facts.skus,
      plan: facts.plan,
      terms: facts.terms,
      due_date: facts.due_date,
      price_traces: facts.price_traces,
      idempotency_key: facts.key,
      body_hash: facts.body_hash,
    },
  ])
