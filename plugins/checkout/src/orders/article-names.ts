import type { Knex } from "@orac/bulk"
import { findArticles } from "@orac/pim"

/** The names of articles in all languages, by article; one that is gone has none. */
export async function articleNames(
  knex: Knex,
  skus: Iterable<string>
): Promise<ReadonlyMap<string, Record<string, string>>> {
  const articles = await findArticles(knex, { skus: [...new Set(skus)] })
  return new Map(articles.map(({ sku, name }) => [sku, name]))
}
