/** The rules that decide a price, as the tables hold them. Money is whole minor units. */

export interface PriceBookRule {
  id: string
  code: string
  name: string
  version: number
  includes_tax: boolean
  currency_code: string
}

export interface ListPriceRule {
  id: string
  price_minor: number
  floor_minor: number | null
}

export interface GroupDiscountRule {
  id: string
  basis_points: number
}

/** Either `price_minor` or `basis_points` is set. */
export interface PartnerPriceRule {
  id: string
  min_quantity: number
  price_minor: number | null
  basis_points: number | null
  document: string | null
  set_by: string
}

/** Either `from_quantity` (pieces) or `from_packs` is set. */
export interface VolumeBreakRule {
  id: string
  scope: "book" | "product_group" | "sku"
  from_quantity: number | null
  from_packs: number | null
  basis_points: number
}

/** Everything that decides the price of one article for one buyer; quantities come on top. */
export interface LineRules {
  sku: string
  pack_quantity: number
  tax_rate: number
  book: PriceBookRule
  list: ListPriceRule
  group: GroupDiscountRule | null
  individual: readonly PartnerPriceRule[]
  breaks: readonly VolumeBreakRule[]
}
