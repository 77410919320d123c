import { type BulkOrder, type Knex, readOrder } from "@orac/bulk"
import { entityFacts } from "@orac/companies"
import { MedusaError } from "@medusajs/framework/utils"
import { type MarketsService, minorUnits } from "@orac/markets"
import type { AdminPartnerOrder } from "../contract"
import { orderSegments } from "../domain/orders/order-lines"
import { statusOf } from "../domain/orders/status"
import { findPartnerOrder } from "./order-rows"
import { placedLine } from "./view-order"

const reservationsAt = ({ lines }: BulkOrder, locationId: string) =>
  lines.flatMap(({ id, sku, reservations }) =>
    reservations
      .filter((reservation) => reservation.location_id === locationId)
      .map(({ quantity }) => ({ line_item_id: id, sku: sku ?? "", quantity }))
  )

/**
 * A partner's order as staff see it: its deliveries with what is reserved where, and why each price.
 *
 * @throws MedusaError NOT_FOUND for an order that is no partner's
 */
export async function staffOrder(
  knex: Knex,
  markets: MarketsService,
  orderId: string
): Promise<AdminPartnerOrder> {
  const [row, order] = await Promise.all([
    findPartnerOrder(knex, null, orderId),
    readOrder(knex, orderId),
  ])
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  const entity = await entityFacts(knex, markets, row.entity_id)
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
    segments: orderSegments(lines, row.plan, isCanceled).map((segment) => ({
      ...segment,
      reservations: reservationsAt(order, segment.location_id),
    })),
    prices: row.price_traces,
  }
}
