import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import type { PricesAnswer } from "../../../contract"
import { priceArticles } from "../../../queries/price-articles"
import type { StorePricesType } from "./validators"

export async function POST(
  req: PartnerRequest<StorePricesType>,
  res: MedusaResponse<PricesAnswer>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entity } = req.partner
  const { lines } = req.validatedBody
  res.json(await priceArticles(knex, req.scope.resolve(MARKETS_MODULE), entity, lines, new Date()))
}
