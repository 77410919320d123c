import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { releaseHold } from "../ledger/adjust-hold"

/** A canceled order holds no credit. */
export default async function releaseCanceledOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_id = event.data.id
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction((trx) =>
    releaseHold(trx, {
      order_id,
      author: "system",
      reference: order_id,
      reason: "order canceled",
    })
  )
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
