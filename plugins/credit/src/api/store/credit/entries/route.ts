import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { CreditEntries } from "../../../../contract"
import { listEntries } from "../../../../queries/list-entries"
import type { StoreListEntriesType } from "../validators"

export async function GET(req: PartnerRequest, res: MedusaResponse<CreditEntries>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page = req.validatedQuery as StoreListEntriesType
  res.json(await listEntries(knex, req.partner.entity.id, page))
}
