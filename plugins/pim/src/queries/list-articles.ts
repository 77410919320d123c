import type { Knex } from "@orac/bulk"
import type { ArticleList, ArticleRow } from "../contract"
import { allOf, type Condition, conditions, type ListQuery, type Sort } from "../domain/list-query"
import { articleFacets } from "./article-facets"
import { ROW_COLUMNS } from "./columns"
import { type SearchScope, searchScope } from "./search-scope"

const ORDER: Record<Exclude<Sort, "relevance">, string> = {
  sku: "a.sku",
  height: "a.height_mm nulls last",
  width: "a.width_mm nulls last",
  length: "a.length_mm nulls last",
}

function orderBy(sort: Sort, { relevance }: SearchScope) {
  return sort === "relevance" ? relevance : { sql: ORDER[sort], bindings: [] }
}

async function page(knex: Knex, scope: SearchScope, filters: Condition[], query: ListQuery) {
  const filter = allOf(filters)
  const order = orderBy(query.sort, scope)
  const { rows } = await knex.raw<{ rows: { article: ArticleRow[]; count: number }[] }>(
    `with matching as (
       select a.*, row_number() over (order by ${order.sql}, a.rank, a.sku) as place
         from pim_article a where ${scope.sql} and ${filter.sql}
     )
     select (select count(*)::int from matching) as count,
            coalesce((select json_agg(r.article order by r.place) from (
              select a.place, (select to_json(c) from (select ${ROW_COLUMNS}) c) as article
                from matching a order by a.place limit ? offset ?) r), '[]') as article`,
    [...order.bindings, ...scope.bindings, ...filter.bindings, query.limit, query.offset] as never[]
  )
  return { articles: rows[0].article, count: rows[0].count }
}

/**
 * A page of the catalogue with its facets: two statements, three when there is a text to search for.
 *
 * @param query validated; `relevance` is the catalogue's own order when there is no text
 */
export async function listArticles(knex: Knex, query: ListQuery): Promise<ArticleList> {
  const scope = await searchScope(knex, query)
  const filters = conditions(query)
  const { articles, count } = await page(knex, scope, filters, query)
  const facets = await articleFacets(knex, scope, filters)
  return { articles, count, limit: query.limit, offset: query.offset, facets }
}
