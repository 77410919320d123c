import type { EntityFacts } from "@orac/companies"
import type { Knex } from "@orac/bulk"
import { type ArticleFacts, findArticles } from "@orac/pim"
import type { AvailabilityAnswer } from "../contract"
import { availabilityViews } from "../domain/availability"
import { nearestSource } from "../domain/distance"
import { sourceRef } from "../domain/order/plan-order-lines"
import { loadNetwork } from "./network"

type Buyer = Pick<EntityFacts, "id" | "market_code" | "lat" | "lon">

/**
 * What is available to a legal entity of articles that are known already: one statement.
 *
 * @param articles of `findArticles`, each once
 */
export async function availabilityOfArticles(
  knex: Knex,
  entity: Buyer,
  articles: Pick<ArticleFacts, "sku" | "inventory_item_id">[],
  now: Date
): Promise<AvailabilityAnswer> {
  const items = articles.map((article) => article.inventory_item_id)
  const network = await loadNetwork(knex, entity, items)
  const sources = network.map(({ source }) => source)
  const here = nearestSource(entity, sources)?.id ?? null
  return {
    sources: sources.map(sourceRef),
    here_source_id: here,
    availability: availabilityViews(
      network,
      articles.map((article) => article.sku),
      here,
      now
    ),
    unknown: [],
    as_of: now.toISOString(),
  }
}

/**
 * What is available to a legal entity here, in the network, on the way and in production: two statements for any
 * number of articles.
 *
 * @param skus exact codes; those that do not exist come back as `unknown`
 */
export async function availability(
  knex: Knex,
  entity: Buyer,
  skus: string[],
  now: Date
): Promise<AvailabilityAnswer> {
  const articles = await findArticles(knex, { skus })
  const known = new Set(articles.map((article) => article.sku))
  const answer = await availabilityOfArticles(knex, entity, articles, now)
  return { ...answer, unknown: [...new Set(skus)].filter((sku) => !known.has(sku)) }
}
