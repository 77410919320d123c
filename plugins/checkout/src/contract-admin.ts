import type { PaymentTermsView } from "@orac/credit/contract"
import type { PriceView } from "@orac/pricing/contract"
import type { OrderRow, OrderSegmentView, OrderStatus } from "./contract"

/** `GET /admin/partner-orders?q&entity_id&status&limit&offset`, newest first: every partner's orders for staff. */
export interface AdminPartnerOrderList {
  partner_orders: (OrderRow & { entity: { id: string; name: string } })[]
  count: number
  limit: number
  offset: number
}

/** A part of an order line at its source; `reserved` counts what core holds of it there. */
export type AdminSegmentLine = OrderSegmentView["lines"][number] & {
  name: Record<string, string>
  unit_price_minor: number
  total_minor: number
  reserved: number
  fulfilled: number
  delivered: number
}

/** `GET /admin/partner-orders/:order_id` answers `{ partner_order }`: what staff see beside Medusa's own order. */
export interface AdminPartnerOrder {
  order_id: string
  display_id: number
  entity: { id: string; name: string }
  placed_by: string
  placed_at: string
  status: OrderStatus
  currency_code: string
  minor_units: number
  purchase_order_number: string | null
  comment: string | null
  terms: PaymentTermsView
  due_date: string | null
  total_minor: number
  /** What the partner's credit holds for the order and what of it is invoiced; null when it is paid in advance. */
  credit: { held_minor: number; invoiced_minor: number } | null
  segments: (Omit<OrderSegmentView, "lines"> & {
    location_id: string
    lines: AdminSegmentLine[]
    reservations: { line_item_id: string; sku: string; quantity: number }[]
  })[]
  /** Why each article cost what it cost on the day of the order, by article. */
  prices: Record<
    string,
    Pick<PriceView, "list_price_minor" | "unit_price_minor" | "tax_rate" | "trace">
  >
}
