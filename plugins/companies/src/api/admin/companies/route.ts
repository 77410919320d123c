import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listCompanies } from "../../../queries/company-list"
import type { AdminListCompaniesType } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListCompaniesType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { limit, offset, q } = req.validatedQuery as AdminListCompaniesType
  res.json({ ...(await listCompanies(knex, { q, limit, offset })), limit, offset })
}
