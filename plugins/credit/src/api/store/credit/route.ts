import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import type { CreditView } from "../../../contract"
import { creditOf } from "../../../queries/credit-of"

export async function GET(req: PartnerRequest, res: MedusaResponse<{ credit: CreditView }>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ credit: await creditOf(knex, req.scope.resolve(MARKETS_MODULE), req.partner.entity) })
}
