import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { PriceTerms } from "../../../contract"
import { priceTerms } from "../../../queries/price-terms"

export async function GET(req: PartnerRequest, res: MedusaResponse<{ price_terms: PriceTerms }>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entity } = req.partner
  const terms = await priceTerms(knex, entity, new Date())
  if (!terms) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Market ${entity.market_code} has no price book in ${entity.currency_code}.`
    )
  }
  res.json({ price_terms: terms })
}
