import type { Knex } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { MarketDefinition, MarketsService } from "@orac/markets"
import type { PriceView } from "../contract"
import { priceLine } from "../domain/price-line"
import { rulesOfLines } from "../domain/rules-of-lines"
import { readRules } from "./read-rules"

/** One article and how many pieces of it; each article comes once. */
export interface PriceQuery {
  sku: string
  variant_id: string
  product_group: string
  pack_quantity: number
  quantity: number
}

/** Prices by article number. `version` changes when any rule that the entity buys under does. */
export interface PricedLines {
  prices: Map<string, PriceView>
  version: string
}

/** The tax rate of a product group; a market's rule is asked once for each. */
function ratesOf(market: MarketDefinition, entity: EntityFacts, date: Date) {
  const known = new Map<string, number>()
  return (product_group: string): number => {
    const { country, tax_id: buyer_tax_id } = entity
    const rate =
      known.get(product_group) ?? market.tax({ country, product_group, date, buyer_tax_id }).rate
    known.set(product_group, rate)
    return rate
  }
}

/**
 * Prices a set of lines for a legal entity in one SQL statement and one pure pass.
 *
 * @returns no price for articles that the market's price book does not hold
 * @throws MarketError where the market has no tax rate for the day
 */
export async function priceLines(
  knex: Knex,
  markets: MarketsService,
  entity: EntityFacts,
  lines: readonly PriceQuery[],
  at: Date
): Promise<PricedLines> {
  const skus = lines.map((line) => line.sku)
  const groups = [...new Set(lines.map((line) => line.product_group))]
  const found = await readRules(knex, entity, { skus, groups }, at)
  const rateOf = ratesOf(markets.get(entity.market_code), entity, at)
  const rules = rulesOfLines(found, lines, rateOf)
  const prices = new Map(
    lines.flatMap((line) => {
      const own = rules.get(line.sku)
      return own ? [[line.sku, priceLine(own, line.quantity)] as const] : []
    })
  )
  return { prices, version: found.version }
}
