import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listRegistrations } from "../../../queries/registration/staff-views"
import type { AdminListRegistrationsType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.validatedQuery as AdminListRegistrationsType
  const { limit, offset } = query
  res.json({ ...(await listRegistrations(knex, query)), limit, offset })
}
