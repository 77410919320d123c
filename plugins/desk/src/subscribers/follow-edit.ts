import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { deskTools } from "../offers/desk-tools"
import { followEdit } from "../offers/follow-edit"

/** After an edit by staff the pieces before sellers are those of the order again. */
export default async function followEditedOrder({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  await followEdit(deskTools(container), event.data.order_id)
}

export const config: SubscriberConfig = {
  event: OrderEditWorkflowEvents.CONFIRMED,
  context: { subscriberId: "desk-follow-edit" },
}
