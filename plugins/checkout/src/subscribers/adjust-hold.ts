import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { readOrder } from "@orac/bulk"
import { adjustHold } from "@orac/credit"
import { minorUnits, toMinor } from "@orac/markets"
import { salesOf } from "../orders/sales"

/** An edited order holds what it now comes to. Whoever brought it before sellers shares its hold among them. */
export default async function adjustEditedOrder({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  const { order_id } = event.data
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const order = await readOrder(knex, order_id)
  if (!order || (await salesOf(knex, order_id))) {
    return
  }
  const { current_order_total } = order.summary
  const total_minor = order.canceled_at
    ? 0
    : toMinor(current_order_total, minorUnits(order.currency_code))
  await knex.transaction((trx) =>
    adjustHold(trx, {
      order_id,
      total_minor,
      author: "system",
      reference: order_id,
      reason: "order changed",
    })
  )
}

export const config: SubscriberConfig = {
  event: OrderEditWorkflowEvents.CONFIRMED,
  context: { subscriberId: "checkout-adjust-hold" },
}
