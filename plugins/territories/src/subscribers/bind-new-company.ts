import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMPANY_ACTIVATED } from "@orac/companies"
import { bindClient } from "../binding/bind-client"

/** A company that has just become a partner gets its seller. Told twice, it is bound once. */
export default async function bindNewCompany({
  event,
  container,
}: SubscriberArgs<{ entity_id: string }>) {
  const { entity_id } = event.data
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => bindClient(trx, { entity_id, by: "registration" }))
}

export const config: SubscriberConfig = {
  event: COMPANY_ACTIVATED,
  context: { subscriberId: "territories-bind-new-company" },
}
