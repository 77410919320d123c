import type { BulkAddress, BulkTaxLine } from "./cart"

export interface BulkReservation {
  id: string
  location_id: string
  inventory_item_id: string
  quantity: number
}

/** Money is a decimal string in major units. Quantities are those of the order's current version. */
export interface BulkOrderLine {
  id: string
  variant_id: string | null
  product_id: string | null
  product_handle: string | null
  sku: string | null
  title: string
  product_title: string | null
  variant_title: string | null
  thumbnail: string | null
  unit_price: string
  is_tax_inclusive: boolean
  quantity: number
  fulfilled_quantity: number
  shipped_quantity: number
  delivered_quantity: number
  return_requested_quantity: number
  return_received_quantity: number
  return_dismissed_quantity: number
  written_off_quantity: number
  total: string
  /** The tax within it, not rounded to minor units. */
  tax_total: string
  tax: BulkTaxLine[]
  /** The line's source; null on a line that an edit added and nobody has sourced yet. */
  location_id: string | null
  lot_id: string | null
  eta: string | null
  metadata: Record<string, unknown>
  reservations: BulkReservation[]
}

export interface BulkShippingMethod {
  id: string
  name: string
  amount: string
  is_tax_inclusive: boolean
  shipping_option_id: string | null
  location_id: string | null
  data: Record<string, unknown>
  tax: BulkTaxLine[]
}

export interface BulkPaymentCollection {
  id: string
  status: string
  amount: string
  authorized_amount: string
  captured_amount: string
  refunded_amount: string
  payments: {
    id: string
    provider_id: string
    amount: string
    captured_at: string | null
    canceled_at: string | null
  }[]
}

/** Times are ISO 8601. */
export interface BulkFulfillment {
  id: string
  location_id: string
  created_at: string
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  items: { line_item_id: string; quantity: number }[]
  labels: { tracking_number: string; tracking_url: string; label_url: string }[]
}

export interface BulkOrderSummary {
  current_order_total: string
  original_order_total: string
  paid_total: string
  refunded_total: string
  pending_difference: string
}

export interface BulkOrderHead {
  id: string
  display_id: number
  status: string
  version: number
  currency_code: string
  customer_id: string | null
  email: string | null
  created_at: Date
  canceled_at: Date | null
  metadata: Record<string, unknown>
  summary: BulkOrderSummary
}

export interface BulkOrder extends BulkOrderHead {
  region_id: string | null
  sales_channel_id: string | null
  locale: string | null
  cart_id: string | null
  shipping_address: BulkAddress | null
  billing_address: BulkAddress | null
  lines: BulkOrderLine[]
  shipping_methods: BulkShippingMethod[]
  payment_collections: BulkPaymentCollection[]
  fulfillments: BulkFulfillment[]
}

export interface BulkOrderListed extends BulkOrderHead {
  line_count: number
  quantity: number
  fulfilled_quantity: number
  shipped_quantity: number
  delivered_quantity: number
  payment_status: string | null
}

/** Every field narrows; `ids: []` finds nothing. */
export interface ListOrdersFilter {
  ids?: string[]
  customer_ids?: string[]
  status?: string[]
  /** Created at or after / before. */
  from?: Date
  to?: Date
  /** Part of the display number, of an article or of a line's title. */
  q?: string
  limit?: number
  offset?: number
}
