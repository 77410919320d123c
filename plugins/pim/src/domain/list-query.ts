import type { CategoryCode } from "../contract"

export const SORTS = ["relevance", "sku", "height", "width", "length"] as const
export type Sort = (typeof SORTS)[number]

/** What a catalogue page asks for. Measures in mm; several materials mean any of them. */
export interface ListQuery {
  category?: CategoryCode
  q?: string
  material?: string[]
  flexible?: boolean
  light?: boolean
  height_min?: number
  height_max?: number
  width_min?: number
  width_max?: number
  sort: Sort
  limit: number
  offset: number
}

/** The filters that have a facet each. A facet counts with all filters but its own, so that a choice can be widened. */
export const FACETS = ["material", "flexible", "light", "height", "width"] as const
export type Facet = (typeof FACETS)[number]

export interface Condition {
  facet: Facet
  sql: string
  bindings: readonly (string | number | boolean | string[])[]
}

function range(facet: "height" | "width", min?: number, max?: number): Condition[] {
  const column = `a.${facet}_mm`
  return [
    ...(min === undefined ? [] : [{ facet, sql: `${column} >= ?`, bindings: [min] }]),
    ...(max === undefined ? [] : [{ facet, sql: `${column} <= ?`, bindings: [max] }]),
  ]
}

/** The filters of a query as conditions on `pim_article a`, each with the facet it belongs to. */
export function conditions(query: ListQuery): Condition[] {
  const { material, flexible, light } = query
  return [
    ...(material?.length
      ? [{ facet: "material" as const, sql: "a.material = any(?)", bindings: [material] }]
      : []),
    ...(flexible === undefined
      ? []
      : [{ facet: "flexible" as const, sql: "a.is_flexible = ?", bindings: [flexible] }]),
    ...(light === undefined
      ? []
      : [{ facet: "light" as const, sql: "a.has_light = ?", bindings: [light] }]),
    ...range("height", query.height_min, query.height_max),
    ...range("width", query.width_min, query.width_max),
  ]
}

/** Joins conditions to one SQL condition that always holds when there are none. */
export function allOf(list: Condition[]): { sql: string; bindings: Condition["bindings"] } {
  return {
    sql: ["true", ...list.map((condition) => condition.sql)].join(" and "),
    bindings: list.flatMap((condition) => condition.bindings),
  }
}

/** All filters but those of one facet. */
export const without = (list: Condition[], facet: Facet): Condition[] =>
  list.filter((condition) => condition.facet !== facet)
