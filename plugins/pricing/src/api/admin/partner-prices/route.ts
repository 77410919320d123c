import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { entityFacts, sendRefusal, staffName } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import { findArticles } from "@orac/pim"
import { partnerPriceRefusals } from "../../../domain/partner-price-refusals"
import { upsertPartnerPrices } from "../../../queries/upsert-partner-prices"
import type { AdminWritePartnerPricesType } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminWritePartnerPricesType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entity_id, prices } = req.validatedBody
  const entity = await entityFacts(knex, req.scope.resolve(MARKETS_MODULE), entity_id)
  if (!entity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Company ${entity_id} was not found.`)
  }
  const articles = await findArticles(knex, { skus: prices.map((price) => price.sku) })
  const refusals = partnerPriceRefusals(prices, new Set(articles.map((article) => article.sku)))
  if (refusals.length) {
    return sendRefusal(res, refusals, 422)
  }
  const set_by = await staffName(req)
  const written = await upsertPartnerPrices(
    knex,
    prices.map(({ percent, ...price }) => ({
      ...price,
      entity_id,
      set_by,
      currency_code: entity.currency_code,
      price_minor: price.price_minor ?? null,
      basis_points: percent === undefined ? null : Math.round(percent * 100),
      valid_from: price.valid_from ?? null,
      valid_to: price.valid_to ?? null,
      document: price.document ?? null,
    }))
  )
  res.json({ written })
}
