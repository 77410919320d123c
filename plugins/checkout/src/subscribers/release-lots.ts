import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { releaseLots } from "@orac/sourcing"

/** A canceled order gives its booked inbound goods back, however it was canceled. */
export default async function releaseOrderLots({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => releaseLots(trx, event.data.id))
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "checkout-release-lots" },
}
