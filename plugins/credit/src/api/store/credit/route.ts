import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { StoreCredit } from "../../../contract"
import { creditOf, otherAccounts } from "../../../queries/credit-of"

export async function GET(req: PartnerRequest, res: MedusaResponse<StoreCredit>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const markets = req.scope.resolve<MarketsService>(MARKETS_MODULE)
  const { entity } = req.partner
  const credit = await creditOf(knex, markets, entity)
  const others = await otherAccounts(knex, markets, entity, credit.seller?.id ?? null)
  res.json({ credit, others })
}
