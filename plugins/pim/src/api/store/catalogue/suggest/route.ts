import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { Suggestion } from "../../../../contract"
import { suggest } from "../../../../queries/suggest"
import type { StoreSuggestType } from "../validators"

export async function GET(req: PartnerRequest, res: MedusaResponse<{ suggestions: Suggestion[] }>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { q, limit } = req.validatedQuery as StoreSuggestType
  res.json({ suggestions: await suggest(knex, q, limit) })
}
