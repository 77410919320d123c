import { type Knex, readOrder } from "@orac/bulk"
import { minorUnits, toMinor } from "@orac/markets"
import { statusOf } from "../domain/orders/status"
import { updatePartnerOrder } from "./order-rows"
import { placedLine } from "./view-order"

/** Brings status and total of a partner's order to what its lines say now; others are left alone. */
export async function followOrder(knex: Knex, orderId: string): Promise<void> {
  const order = await readOrder(knex, orderId)
  if (!order) {
    return
  }
  const digits = minorUnits(order.currency_code)
  const lines = order.lines.map((line) => placedLine(line, digits))
  await updatePartnerOrder(knex, orderId, {
    status: statusOf(lines, order.canceled_at !== null),
    total_minor: toMinor(order.summary.current_order_total, digits),
  })
}
