/** Wire shapes of the catalogue routes. They carry no price and no stock, so one answer serves every partner. */

export type CategoryCode =
  | "cornices"
  | "skirtings"
  | "mouldings"
  | "wall-panels"
  | "lighting"
  | "elements"
  | "adhesives"
  | "marketing"

export interface CategoryView {
  id: string
  code: CategoryCode
  name: Record<string, string>
  count: number
  /** The address of a room that shows the category in use. */
  scene: string
}

/** How an article is sold: pieces, with the pack it comes in. `unit` is `pcs`, `set`, `cartridge` or `bucket`. */
export interface ArticleRow {
  sku: string
  variant_id: string
  product_id: string
  name: Record<string, string>
  category: CategoryCode
  product_group: string
  material: string
  is_flexible: boolean
  has_light: boolean
  length_mm: number | null
  height_mm: number | null
  width_mm: number | null
  weight_g: number
  pack_quantity: number
  unit: string
  thumbnail: string
  is_demo: boolean
}

export interface ArticleFacets {
  materials: { value: string; count: number }[]
  height_mm: { min: number; max: number } | null
  width_mm: { min: number; max: number } | null
  flexible: number
  light: number
}

/** `GET /store/catalogue/articles?category&q&material&flexible&light&height_min&height_max&width_min&width_max&sort&limit&offset`. */
export interface ArticleList {
  articles: ArticleRow[]
  count: number
  limit: number
  offset: number
  facets: ArticleFacets
}

/** `GET /store/catalogue/articles/:sku`. */
export interface ArticleView extends ArticleRow {
  drawing: string
  barcode: string | null
  bending_radius_mm: number | null
  related: RelatedArticle[]
}

/** `metres_per_unit`: how many metres of the first article one piece of an adhesive holds. */
export interface RelatedArticle {
  kind: RelationKind
  article: ArticleRow
  metres_per_unit: number | null
}

export type RelationKind =
  | "flexible"
  | "rigid"
  | "corner"
  | "other_length"
  | "painted"
  | "adhesive"
  | "same_profile"
  | "substitute"

/** `GET /store/catalogue/suggest?q&limit`. */
export interface Suggestion {
  sku: string
  name: Record<string, string>
  thumbnail: string
  category: CategoryCode
}
