import { type AddressQuery, addressOf, countOf, valueOf, valuesOf } from "@/lib/address"

export const SORTS = ["relevance", "sku", "height", "width", "length"] as const
/** The usual one first. */
export const PAGE_SIZES = [48, 96, 192]
export const VIEWS = ["grid", "table"] as const

export type Sort = (typeof SORTS)[number]
export type View = (typeof VIEWS)[number]

const LONGEST_TEXT = 100
const LARGEST_MM = 100_000
const LAST_PAGE = 1000
export const STANDARD_SIZE = PAGE_SIZES[0]

/** What a list of articles shows; it lives in the page's address. Sizes in mm, 0 = no bound. */
export interface CatalogueSearch {
  q: string
  materials: string[]
  flexible: boolean
  light: boolean
  heightMin: number
  heightMax: number
  widthMin: number
  widthMax: number
  sort: Sort
  size: number
  page: number
}

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | null =>
  known.find((each) => each === value) ?? null

const millimetres = (query: AddressQuery, name: string) =>
  Math.min(LARGEST_MM, countOf(query, name, 0))

/** Reads the address; what it does not know counts as not given. */
export function readCatalogueSearch(query: AddressQuery): CatalogueSearch {
  const size = countOf(query, "size", STANDARD_SIZE)
  return {
    q: valueOf(query, "q").slice(0, LONGEST_TEXT),
    materials: valuesOf(query, "material").slice(0, 50),
    flexible: valueOf(query, "flexible") === "true",
    light: valueOf(query, "light") === "true",
    heightMin: millimetres(query, "height_min"),
    heightMax: millimetres(query, "height_max"),
    widthMin: millimetres(query, "width_min"),
    widthMax: millimetres(query, "width_max"),
    sort: oneOf(SORTS, valueOf(query, "sort")) ?? "relevance",
    size: PAGE_SIZES.includes(size) ? size : STANDARD_SIZE,
    page: Math.min(LAST_PAGE, countOf(query, "page", 1)),
  }
}

export const readView = (value: string | undefined): View => oneOf(VIEWS, value) ?? "grid"

const text = (count: number) => (count ? String(count) : "")

const filters = (search: CatalogueSearch): [string, string][] => [
  ["q", search.q],
  ...search.materials.map((material): [string, string] => ["material", material]),
  ["flexible", search.flexible ? "true" : ""],
  ["light", search.light ? "true" : ""],
  ["height_min", text(search.heightMin)],
  ["height_max", text(search.heightMax)],
  ["width_min", text(search.widthMin)],
  ["width_max", text(search.widthMax)],
]

/** The address of the same list with something changed; it starts at the first page unless that is what changes. */
export function catalogueAddress(
  path: string,
  search: CatalogueSearch,
  change: Partial<CatalogueSearch> = {}
): string {
  const next = { ...search, page: 1, ...change }
  return addressOf(path, [
    ...filters(next),
    ["sort", next.sort === "relevance" ? "" : next.sort],
    ["size", next.size === STANDARD_SIZE ? "" : text(next.size)],
    ["page", next.page === 1 ? "" : text(next.page)],
  ])
}

/** The question to the server for one page of articles. */
export function catalogueQuery(search: CatalogueSearch, category?: string): URLSearchParams {
  const parameters: [string, string][] = [
    ["category", category ?? ""],
    ...filters(search),
    ["sort", search.sort],
    ["limit", String(search.size)],
    ["offset", String((search.page - 1) * search.size)],
  ]
  return new URLSearchParams(parameters.filter(([, value]) => value))
}

/** How many filters narrow the list; the text that is searched for is not one. */
export const filterCount = (search: CatalogueSearch): number =>
  filters({ ...search, q: "" }).filter(([, value]) => value).length
