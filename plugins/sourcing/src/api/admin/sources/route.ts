import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminSourceRow } from "../../../contract"
import { adminSources } from "../../../queries/admin-sources"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ sources: AdminSourceRow[] }>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ sources: await adminSources(knex) })
}
