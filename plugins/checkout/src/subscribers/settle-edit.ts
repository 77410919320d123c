import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { settleEdit } from "@orac/bulk"
import { rebookLots } from "@orac/sourcing"

/** After core's edit: sources, booked inbound goods and the promise to pay are what the order now says. */
export default async function settleEditedOrder({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  const { order_id } = event.data
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await settleEdit(knex, order_id, (trx, lines) => rebookLots(trx, order_id, lines))
}

export const config: SubscriberConfig = {
  event: OrderEditWorkflowEvents.CONFIRMED,
  context: { subscriberId: "checkout-settle-edit" },
}
