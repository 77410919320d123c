import type { Transaction } from "./database"

/** One tax on a line or a shipping method; `rate` is in percent (20 = 20 %). */
export interface TaxLineWrite {
  rate: number
  code: string
  description?: string
  tax_rate_id?: string | null
  provider_id?: string | null
}

/**
 * One cart line to write. `unit_price_minor` is what the buyer pays per piece, tax included, in
 * minor units. A line with `id` is changed, one without is added; `quantity: 0` with `id` deletes.
 */
export interface CartLineWrite {
  id?: string
  variant_id: string
  quantity: number
  unit_price_minor: number
  tax: TaxLineWrite[]
  metadata?: Record<string, unknown>
}

export interface WriteCartLinesInput {
  cart_id: string
  lines: CartLineWrite[]
  /** Decimal places of the cart's currency: 2 for RUB and EUR, 0 for JPY. */
  minor_units: number
  /** Ids of lines to delete, besides those with quantity 0. */
  remove?: string[]
  /** Runs under the cart's lock before anything is written; throw to refuse. */
  guard?: (trx: Transaction) => Promise<void>
}

export interface WriteCartLinesResult {
  /** One id per line of the input, in the input's order; a deleted line keeps its place. */
  ids: string[]
}

export interface BulkAddress {
  id: string
  company: string | null
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  country_code: string | null
  province: string | null
  postal_code: string | null
  phone: string | null
  metadata: Record<string, unknown> | null
}

export interface BulkTaxLine {
  rate: number
  code: string
  description: string | null
  tax_rate_id: string | null
  provider_id: string | null
}

/** Money is a decimal string in major units ("1999.5"), exactly as the tables hold it. */
export interface BulkCartLine {
  id: string
  variant_id: string
  product_id: string | null
  product_handle: string | null
  sku: string | null
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: string
  is_tax_inclusive: boolean
  is_custom_price: boolean
  /** Gross of the line: price times quantity, tax included. */
  total: string
  /** The tax within it, not rounded to minor units. */
  tax_total: string
  tax: BulkTaxLine[]
  metadata: Record<string, unknown>
}

/** Totals as core would compute them: gross is exact, tax is not rounded to minor units. */
export interface BulkCartTotals {
  item_total: string
  item_tax_total: string
  shipping_total: string
  total: string
  quantity: number
}

export interface BulkCart {
  id: string
  region_id: string | null
  customer_id: string | null
  sales_channel_id: string | null
  email: string | null
  currency_code: string
  locale: string | null
  metadata: Record<string, unknown>
  completed_at: Date | null
  updated_at: Date
  order_id: string | null
  shipping_address: BulkAddress | null
  billing_address: BulkAddress | null
  lines: BulkCartLine[]
  totals: BulkCartTotals
  /** Changes when a line, a quantity or a price changes; hand it to {@link PlaceInput.expected_lines}. */
  fingerprint: string
}
