import type { CategoryCode, RelationKind } from "@orac/pim/contract"

export type Material = "duropolymer" | "purotouch" | "durofoam" | "adhesive" | "tool" | "paper"

/** The groups that discounts are agreed on. */
export type ProductGroup =
  "duropolymer" | "durofoam" | "purotouch" | "flex" | "adhesives" | "marketing"

/** What the listing says of an article. */
export interface ArticleFact {
  sku: string
  family: string
  base: string
  section: string
  material: Material
  flexible: boolean
  length_mm: number | null
  height_mm: number | null
  width_mm: number | null
}

/** An article of the demo range; sizes are facts, everything else is made up from them. */
export interface DemoArticle {
  sku: string
  family: string
  category: CategoryCode
  product_group: ProductGroup
  material: Material
  name: { ru: string; en: string }
  length_mm: number | null
  height_mm: number | null
  width_mm: number | null
  weight_g: number
  pack_quantity: number
  unit: "pcs" | "set" | "cartridge" | "bucket"
  bending_radius_mm: number | null
  barcode: string
  is_flexible: boolean
  has_light: boolean
  rank: number
  /** List price in kopecks, tax included. */
  list_rub_minor: number
  /** List price in cents, without tax. */
  list_eur_minor: number
}

export interface DemoRelation {
  sku: string
  kind: RelationKind
  related_sku: string
  quantity_rule: { metres_per_unit: number } | null
}
