import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { restoreLineSources } from "../order/restore-line-sources"

export default async function restoreSources({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await restoreLineSources(knex, event.data.order_id)
}

export const config: SubscriberConfig = {
  event: OrderEditWorkflowEvents.CONFIRMED,
  context: { subscriberId: "bulk-restore-line-sources" },
}
