import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { MARKETS_MODULE } from "@orac/markets"
import type { AdminCompanyDetail } from "../../../../contract"
import { employeesOf } from "../../../../queries/company-list"
import { entityView } from "../../../../queries/entity-view"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ company: AdminCompanyDetail }>
) {
  const { id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const company = await entityView(knex, req.scope.resolve(MARKETS_MODULE), id)
  if (!company) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Company ${id} was not found.`)
  }
  res.json({ company: { ...company, employees: await employeesOf(knex, id) } })
}
