import type { Knex } from "@orac/bulk"
import type { EntityFacts, Refusal } from "@orac/companies"
import { findArticles } from "@orac/pim"
import { partnerPriceRefusals } from "../domain/partner-price-refusals"
import { type PartnerPriceRow, upsertPartnerPrices } from "./upsert-partner-prices"

/** A price to agree on: exactly one of a price in minor units and a percentage off the list. */
export interface AgreedPriceWrite {
  sku: string
  min_quantity: number
  price_minor?: number
  percent?: number
  valid_from?: Date
  valid_to?: Date
  document?: string
}

/** Between whom prices are agreed, and who says so. */
export interface Agreement extends Pick<PartnerPriceRow, "seller_id" | "set_by"> {
  entity: EntityFacts
}

/**
 * Writes agreed prices, all or none.
 *
 * @returns how many were written, or what stands against them
 */
export async function writeAgreedPrices(
  knex: Knex,
  { seller_id, entity, set_by }: Agreement,
  prices: readonly AgreedPriceWrite[]
): Promise<number | Refusal[]> {
  const articles = await findArticles(knex, { skus: prices.map((price) => price.sku) })
  const refusals = partnerPriceRefusals(prices, new Set(articles.map((article) => article.sku)))
  if (refusals.length) {
    return refusals
  }
  return upsertPartnerPrices(
    knex,
    prices.map(({ percent, ...price }) => ({
      ...price,
      seller_id,
      entity_id: entity.id,
      set_by,
      currency_code: entity.currency_code,
      price_minor: price.price_minor ?? null,
      basis_points: percent === undefined ? null : Math.round(percent * 100),
      valid_from: price.valid_from ?? null,
      valid_to: price.valid_to ?? null,
      document: price.document ?? null,
    }))
  )
}
