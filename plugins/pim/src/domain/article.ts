import type { ArticleRow } from "../contract"

/** What pricing, sourcing and checkout need to know of an article. Dimensions in mm, weight in grams per piece. */
export interface ArticleFacts extends ArticleRow {
  sku_key: string
  inventory_item_id: string
  family: string
  discontinued: boolean
  substitute_sku: string | null
  /** Bits of `GOODS_CLASS`. */
  goods_class: number
}

/** The few columns that parsing and suggestions need of every article. */
export interface ArticleIndexRow {
  sku: string
  sku_key: string
  name: Record<string, string>
  category: ArticleRow["category"]
  thumbnail: string
  length_mm: number | null
  pack_quantity: number
  unit: string
  discontinued: boolean
  substitute_sku: string | null
  rank: number
}

/** An article as an import or the seed writes it. */
export interface ArticleWrite {
  sku: string
  variant_id: string
  product_id: string
  inventory_item_id: string
  family: string
  category: ArticleRow["category"]
  product_group: string
  material: string
  name: Record<string, string>
  length_mm: number | null
  height_mm: number | null
  width_mm: number | null
  weight_g: number
  pack_quantity: number
  unit: string
  bending_radius_mm?: number | null
  barcode?: string | null
  is_flexible?: boolean
  has_light?: boolean
  discontinued?: boolean
  substitute_sku?: string | null
  is_demo?: boolean
  /** Place within its category, lower first. */
  rank?: number
}
