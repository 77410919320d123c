import type { Knex } from "@orac/bulk"
import type { ListQuery } from "../domain/list-query"
import { articleSearch } from "../domain/search/search-articles"
import { articleIndex } from "./find-articles"

const MOST_FOUND = 1_000

/**
 * Which articles a page draws on before any filter, as a condition on `pim_article a`, and their order of relevance.
 * Text search ranks the index in memory: one statement more, only when there is a text.
 */
export async function searchScope(knex: Knex, { q, category }: ListQuery) {
  const found = q?.trim() ? articleSearch(await articleIndex(knex))(q, MOST_FOUND) : null
  const skus = found?.map((row) => row.sku) ?? null
  return {
    sql: `a.deleted_at is null and not a.discontinued and (?::text is null or a.category = ?)
          and (?::text[] is null or a.sku = any(?))`,
    bindings: [category ?? null, category ?? null, skus, skus],
    relevance: skus
      ? { sql: "array_position(?::text[], a.sku)", bindings: [skus] }
      : { sql: "a.rank", bindings: [] },
  }
}

export type SearchScope = Awaited<ReturnType<typeof searchScope>>
