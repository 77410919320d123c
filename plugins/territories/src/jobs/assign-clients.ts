import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { assignClients } from "../binding/assign-clients"

/** Rights come into force and expire by date: each night the rules run again, and what differs is proposed. */
export default async function assignAll(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => assignClients(trx, "all", { by: "nightly run", now: new Date() }))
}

export const config = { name: "territories-assign-clients", schedule: "10 1 * * *" }
