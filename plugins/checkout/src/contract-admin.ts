import type { PaymentTermsView } from "@orac/credit/contract"
import type { PriceView } from "@orac/pricing/contract"
import type {
  ApprovalDecisionView,
  ApprovalState,
  ApprovalStepView,
  OrderRow,
  OrderSegmentView,
  OrderStatus,
} from "./contract"
import type { ApprovalRule } from "./domain/approvals/rule"

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

/** A request for approval as staff find it. The rules `order-limit` and `budget` have no name. */
export interface AdminApprovalRow {
  id: string
  entity: { id: string; name: string }
  pad_name: string
  requester: string
  state: ApprovalState
  created_at: string
  deadline_at: string
  ended_at: string | null
  line_count: number
  total_minor: number
  currency_code: string
  order_id: string | null
  rules: { id: string; name: string }[]
}

/**
 * `GET /admin/approvals?q&entity_id&state&limit&offset`, the latest first: requests of all partners. The state `live`
 * stands for all that hold credit and goods.
 */
export interface AdminApprovalList {
  approvals: AdminApprovalRow[]
  count: number
  limit: number
  offset: number
}

/** A step with all that has been said on it. */
export type AdminApprovalStep = ApprovalStepView & {
  decisions: (Omit<ApprovalDecisionView, "by"> & { by: string; by_link: boolean })[]
}

/** Pieces that a request keeps: in stock, or of a lot that is expected on a day. */
export interface AdminHold {
  sku: string
  name: Record<string, string>
  quantity: number
  source: Record<string, string> | null
  expected_on: string | null
}

/**
 * `GET /admin/approvals/:id`, and `POST /admin/approvals/:id/end` `{ reason }`, answer `{ approval }`: which rules asked, who
 * said what, what is held and what ends it. Ended by staff it is `withdrawn`, with the reason `ENDED_BY_STAFF`.
 */
export interface AdminApproval extends Omit<AdminApprovalRow, "rules"> {
  branch: string | null
  cost_centre: string | null
  purchase_order_number: string | null
  comment: string | null
  rules: Pick<ApprovalRule, "id" | "name" | "deadline_hours" | "on_timeout">[]
  steps: AdminApprovalStep[]
  lines: { sku: string; name: Record<string, string>; quantity: number; total_minor: number }[]
  goods_minor: number
  freight_minor: number
  /** What is held for it now. */
  holds: { credit_minor: number; pieces: AdminHold[] }
  /** When it ends whatever its rules say. */
  expires_at: string
  /** Why it ended or went back. */
  reasons: { code: string; facts: Record<string, unknown> }[]
  /** Whether staff may end it now. */
  can_end: boolean
}
