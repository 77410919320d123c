import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { caseList } from "../../../queries/case-list"
import type { AdminListCasesType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filter = req.validatedQuery as AdminListCasesType
  const { limit, offset } = filter
  res.json({ ...(await caseList(knex, filter)), limit, offset })
}
