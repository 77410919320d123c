import { type BulkOrder, type BulkOrderLine, readOrder } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"
import { taxIncluded, toMinor } from "@orac/markets"
import { findArticles } from "@orac/pim"
import type { OrderView } from "../contract"
import { orderLines, orderSegments, orderSums, type PlacedLine } from "../domain/orders/order-lines"
import { statusOf } from "../domain/orders/status"
import { timelineOf } from "../domain/orders/timeline"
import type { Desk } from "../desk"
import { findPartnerOrder, orderRow } from "./order-rows"

/** A line as the order's table holds it, in minor units. */
export const placedLine = (line: BulkOrderLine, minorUnits: number): PlacedLine => ({
  id: line.id,
  sku: line.sku ?? line.title,
  quantity: line.quantity,
  fulfilled: line.fulfilled_quantity,
  shipped: line.shipped_quantity,
  delivered: line.delivered_quantity,
  unit_price_minor: toMinor(line.unit_price, minorUnits),
  total_minor: toMinor(line.total, minorUnits),
  tax_rate: line.tax.reduce((sum, tax) => sum + tax.rate, 0),
  location_id: line.location_id,
  lot_id: line.lot_id,
  eta: line.eta,
})

function freightOf({ shipping_methods }: BulkOrder, minorUnits: number) {
  const methods = shipping_methods.map(({ amount, tax }) => ({
    amount: toMinor(amount, minorUnits),
    rate: tax.reduce((sum, one) => sum + one.rate, 0),
  }))
  return {
    freight_minor: methods.reduce((sum, { amount }) => sum + amount, 0),
    tax_minor: methods.reduce((sum, { amount, rate }) => sum + taxIncluded(amount, rate), 0),
  }
}

/**
 * An order of the desk's legal entity: lines as typed, deliveries as planned, as they stand now.
 *
 * @throws MedusaError NOT_FOUND for another's order
 */
export async function viewOrder(desk: Desk, orderId: string): Promise<OrderView> {
  const { knex, partner } = desk
  const { entity } = partner
  const [row, order] = await Promise.all([
    findPartnerOrder(knex, { partner, permission: "order.view" }, orderId),
    readOrder(knex, orderId),
  ])
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  const placed = order.lines.map((line) => placedLine(line, entity.minor_units))
  const isCanceled = order.canceled_at !== null
  const status = statusOf(placed, isCanceled)
  const found = await findArticles(knex, { skus: [...new Set(placed.map((line) => line.sku))] })
  const articles = new Map(found.map((article) => [article.sku, article]))
  const lines = orderLines(placed, articles, row.price_traces)
  const { tax_minor, ...sums } = orderSums(lines)
  const freight = freightOf(order, entity.minor_units)
  return {
    ...orderRow(row),
    status,
    lines,
    segments: orderSegments(placed, row.plan, isCanceled).map(
      ({ location_id: _, ...segment }) => segment
    ),
    ...sums,
    total_minor: toMinor(order.summary.current_order_total, entity.minor_units),
    freight_minor: freight.freight_minor,
    tax_minor: tax_minor + freight.tax_minor,
    timeline: timelineOf({ ...order, created_at: row.placed_at }, status),
    terms: row.terms,
    due_date: row.due_date,
    entity: { id: entity.id, name: entity.name },
    branch: row.branch,
    cost_centre: row.cost_centre,
    comment: row.comment,
  }
}
