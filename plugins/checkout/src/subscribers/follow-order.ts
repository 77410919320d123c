import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { followOrder } from "../orders/follow-order"

type OrderEvent = { id?: string; order_id?: string }

/** Whatever happens to an order, its status in the history follows from its lines. */
export default async function followOrderEvents({ event, container }: SubscriberArgs<OrderEvent>) {
  const orderId = event.data.order_id ?? event.data.id
  if (orderId) {
    await followOrder(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), orderId)
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.COMPLETED,
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.FULFILLMENT_CANCELED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "checkout-follow-order" },
}
