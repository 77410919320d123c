import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { followOrder } from "../orders/follow-order"

/** Shipment and delivery name their fulfilment; the order behind it follows. */
export default async function followFulfillment({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["order.id"],
    filters: { id: event.data.id },
  })
  const orderId = data[0]?.order?.id
  if (orderId) {
    await followOrder(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), orderId)
  }
}

export const config: SubscriberConfig = {
  event: [FulfillmentWorkflowEvents.SHIPMENT_CREATED, FulfillmentWorkflowEvents.DELIVERY_CREATED],
  context: { subscriberId: "checkout-follow-fulfillment" },
}
