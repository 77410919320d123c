import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { withdrawOffers } from "../offers/withdraw"

/** A cancelled order waits for nobody, however it was cancelled. */
export default async function withdrawCanceledOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) =>
    withdrawOffers(trx, event.data.id, { by: null, reason: null, now: new Date() })
  )
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "desk-withdraw-canceled" },
}
