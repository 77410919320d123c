import { type BulkOrder, type Knex, readOrder } from "@orac/bulk"
import { entityFacts } from "@orac/companies"
import { holdOfOrder } from "@orac/credit"
import { MedusaError } from "@medusajs/framework/utils"
import { type MarketsService, minorUnits, toMinor } from "@orac/markets"
import type { AdminPartnerOrder } from "../contract"
import { staffSegments } from "../domain/orders/staff-segments"
import { statusOf } from "../domain/orders/status"
import { articleNames } from "./article-names"
import { findPartnerOrder } from "./order-rows"
import { placedLine } from "./view-order"

const reservationsOf = ({ lines }: BulkOrder) =>
  lines.flatMap(({ id, sku, reservations }) =>
    reservations.map(({ location_id, quantity }) => ({
      line_item_id: id,
      sku: sku ?? "",
      location_id,
      quantity,
    }))
  )

async function orderToRead(knex: Knex, orderId: string): Promise<BulkOrder> {
  const order = await readOrder(knex, orderId)
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  return order
}

/**
 * A partner's order as staff see it: its deliveries with what is reserved where, what credit holds,
 * and why each price. Six statements however long it is.
 *
 * @throws MedusaError NOT_FOUND for an order that is no partner's
 */
export async function staffOrder(
  knex: Knex,
  markets: MarketsService,
  orderId: string
): Promise<AdminPartnerOrder> {
  const [row, order, credit] = await Promise.all([
    findPartnerOrder(knex, null, orderId),
    orderToRead(knex, orderId),
    holdOfOrder(knex, orderId),
  ])
  const [entity, names] = await Promise.all([
    entityFacts(knex, markets, row.entity_id),
    articleNames(
      knex,
      order.lines.flatMap(({ sku }) => sku ?? [])
    ),
  ])
  const minor_units = entity?.minor_units ?? minorUnits(row.currency_code)
  const lines = order.lines.map((line) => placedLine(line, minor_units))
  const isCanceled = order.canceled_at !== null
  return {
    order_id: row.order_id,
    display_id: row.display_id,
    entity: { id: row.entity_id, name: entity?.name ?? "" },
    placed_by: row.placed_by_name,
    placed_at: row.placed_at.toISOString(),
    status: statusOf(lines, isCanceled),
    currency_code: row.currency_code,
    minor_units,
    purchase_order_number: row.po_number,
    comment: row.comment,
    terms: row.terms,
    due_date: row.due_date,
    total_minor: toMinor(order.summary.current_order_total, minor_units),
    credit,
    segments: staffSegments({
      lines,
      plan: row.plan,
      isCanceled,
      names,
      reservations: reservationsOf(order),
    }),
    prices: row.price_traces,
  }
}
