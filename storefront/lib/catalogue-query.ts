import { type SearchParams, many, one } from "./query"

const SORTS = ["relevance", "sku", "height", "width", "length"] as const
export type Sort = (typeof SORTS)[number]
export const CATALOGUE_SORTS: readonly Sort[] = SORTS

const RANGES = ["height_min", "height_max", "width_min", "width_max"] as const
const FLAGS = ["flexible", "light"] as const

export type CatalogueView = "grid" | "table"

/** The filters of the catalogue as they stand in the address; what the backend would refuse is left out. */
export function catalogueQuery(params: SearchParams): URLSearchParams {
  const query = new URLSearchParams()
  for (const material of many(params, "material").slice(0, 50)) {
    query.append("material", material.slice(0, 100))
  }
  for (const name of FLAGS) {
    if (one(params, name) === "true") {
      query.set(name, "true")
    }
  }
  for (const name of RANGES) {
    const value = one(params, name)
    if (value && /^\d{1,5}$/.test(value)) {
      query.set(name, value)
    }
  }
  const sort = one(params, "sort")
  if (sort && sort !== "relevance" && (SORTS as readonly string[]).includes(sort)) {
    query.set("sort", sort)
  }
  return query
}

export const viewOf = (params: SearchParams): CatalogueView =>
  one(params, "view") === "table" ? "table" : "grid"
