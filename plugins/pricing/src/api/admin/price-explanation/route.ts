import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { entityFacts } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { PriceExplanation } from "../../../contract"
import { priceArticles } from "../../../queries/price-articles"
import type { AdminExplainPriceType } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminExplainPriceType>,
  res: MedusaResponse<PriceExplanation>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const markets = req.scope.resolve<MarketsService>(MARKETS_MODULE)
  const { entity_id, sku, quantity, date = new Date() } = req.validatedBody
  const entity = await entityFacts(knex, markets, entity_id)
  if (!entity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Company ${entity_id} was not found.`)
  }
  const { prices, version } = await priceArticles(knex, markets, entity, [{ sku, quantity }], date)
  if (!prices.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Article ${sku} has no price.`)
  }
  res.json({ price: prices[0], version, entity: { id: entity.id, name: entity.name } })
}
