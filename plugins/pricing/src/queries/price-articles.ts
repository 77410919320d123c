import type { Knex } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { MarketsService } from "@orac/markets"
import { findArticles } from "@orac/pim"
import type { PricesAnswer } from "../contract"
import { priceLines } from "./price-lines"

/**
 * Prices articles by number, in two statements. Lines of one article are priced together, as one
 * order line would be.
 */
export async function priceArticles(
  knex: Knex,
  markets: MarketsService,
  entity: EntityFacts,
  lines: readonly { sku: string; quantity: number }[],
  at: Date
): Promise<PricesAnswer> {
  const quantities = new Map<string, number>()
  for (const { sku, quantity } of lines) {
    quantities.set(sku, (quantities.get(sku) ?? 0) + quantity)
  }
  const skus = [...quantities.keys()]
  const articles = await findArticles(knex, { skus })
  const queries = articles.map((article) => ({
    ...article,
    quantity: quantities.get(article.sku) ?? 1,
  }))
  const { prices, version } = await priceLines(knex, markets, entity, queries, at)
  return {
    prices: skus.flatMap((sku) => prices.get(sku) ?? []),
    unknown: skus.filter((sku) => !prices.has(sku)),
    version,
  }
}
