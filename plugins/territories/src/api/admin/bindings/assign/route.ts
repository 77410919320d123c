import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { assignClients } from "../../../../binding/assign-clients"
import { effectOf } from "../../../../binding/change-network"
import { staffAuthor } from "../../../utils/staff-author"

/** Runs the rules over all clients again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  const plan = await knex.transaction((trx) => assignClients(trx, "all", author))
  res.json({ effect: effectOf(plan) })
}
