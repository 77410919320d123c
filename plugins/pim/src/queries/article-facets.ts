import type { Knex } from "@orac/bulk"
import type { ArticleFacets } from "../contract"
import { allOf, type Condition, type Facet, without } from "../domain/list-query"
import type { SearchScope } from "./search-scope"

const AGGREGATES: Record<Facet, string> = {
  material: `(select coalesce(json_agg(m order by m.value), '[]') from (
      select a.material as value, count(*)::int as count from a where {filter} group by a.material) m)`,
  height: `(select case when count(a.height_mm) > 0
      then json_build_object('min', min(a.height_mm), 'max', max(a.height_mm)) end from a where {filter})`,
  width: `(select case when count(a.width_mm) > 0
      then json_build_object('min', min(a.width_mm), 'max', max(a.width_mm)) end from a where {filter})`,
  flexible: `(select count(*)::int from a where a.is_flexible and {filter})`,
  light: `(select count(*)::int from a where a.has_light and {filter})`,
}

const COLUMN: Record<Facet, keyof ArticleFacets> = {
  material: "materials",
  height: "height_mm",
  width: "width_mm",
  flexible: "flexible",
  light: "light",
}

/** What each filter could still be set to, in one statement: each facet counts under all filters but its own. */
export async function articleFacets(
  knex: Knex,
  scope: SearchScope,
  filters: Condition[]
): Promise<ArticleFacets> {
  const parts = (Object.keys(AGGREGATES) as Facet[]).map((facet) => {
    const { sql, bindings } = allOf(without(filters, facet))
    return { sql: `${AGGREGATES[facet].replace("{filter}", sql)} as ${COLUMN[facet]}`, bindings }
  })
  const { rows } = await knex.raw<{ rows: ArticleFacets[] }>(
    `with a as materialized (
       select a.material, a.height_mm, a.width_mm, a.is_flexible, a.has_light
         from pim_article a where ${scope.sql}
     ) select ${parts.map((part) => part.sql).join(", ")}`,
    [...scope.bindings, ...parts.flatMap((part) => part.bindings)] as never[]
  )
  return rows[0]
}
