import type { AvailabilityView, DatedQuantity, PlanView, SourceRef } from "@orac/sourcing/contract"
import type { PriceView } from "@orac/pricing/contract"
import type { CreditView, PaymentTermsView } from "@orac/credit/contract"
import type { ApprovalState } from "./contract-approvals"

/** Wire shapes of the checkout routes. Money is whole minor units, tax included; times are ISO 8601 in UTC. */

export type RowIssueCode =
  | "NOT_FOUND"
  | "AMBIGUOUS"
  | "NO_QUANTITY"
  | "BAD_QUANTITY"
  | "QUANTITY_TOO_LARGE"
  | "FORMULA"
  | "UNREADABLE"
  | "DISCONTINUED"
  | "NO_PRICE"

/** Notes tell what was understood differently from what was typed; they never block. */
export type LineNoteCode =
  "MERGED" | "LOOKALIKE" | "METRES" | "PACKS" | "OWN_ARTICLE" | "FRACTION_ROUNDED"

export interface LineNote {
  code: LineNoteCode
  facts: Record<string, string | number>
}

/** A row that is not an order line yet. It stays until somebody resolves or removes it. */
export interface UnresolvedRow {
  id: string
  position: number
  raw: string
  quantity: number | null
  unit: string | null
  issues: { code: RowIssueCode; facts: Record<string, string | number> }[]
  candidates: { sku: string; name: Record<string, string> }[]
}

/** A line's price. How it came about is told by `POST /store/prices` for one article, when somebody asks. */
export type LinePrice = Omit<PriceView, "sku" | "quantity" | "breaks" | "trace">

/** A line's stock. What each source holds is told by `POST /store/availability`. */
export type LineStock = Omit<AvailabilityView, "sku" | "by_source">

export interface PadLine {
  id: string
  sku: string
  variant_id: string
  name: Record<string, string>
  thumbnail: string
  category: string
  product_group: string
  unit: string
  pack_quantity: number
  weight_g: number
  quantity: number
  price: LinePrice | null
  availability: LineStock | null
  notes: LineNote[]
}

export interface PadTotals {
  currency_code: string
  minor_units: number
  list_minor: number
  saving_minor: number
  goods_minor: number
  tax_minor: number
  by_group: { product_group: string; goods_minor: number; saving_minor: number }[]
  weight_g: number
  line_count: number
  piece_count: number
}

export interface PadRef {
  id: string
  name: string
  line_count: number
  unresolved_count: number
  total_minor: number | null
  currency_code: string
  updated_at: string
  updated_by: string
  /** Whether others are asked to agree to it: a change would void the request. */
  is_waiting: boolean
}

/** `POST /store/pads/:id/rows/:row_id`: what an unresolved row means. Without `quantity` the row's own counts. Answers `{ pad }`. */
export interface RowResolution {
  sku: string
  quantity?: number
  learn?: boolean
}

/** `GET /store/pads/:id` answers `{ pad }`. Prices are null for an employee without `price.view`, stock without `stock.view`. */
export interface PadView {
  id: string
  name: string
  version: number
  updated_at: string
  updated_by: string
  lines: PadLine[]
  unresolved: UnresolvedRow[]
  totals: PadTotals | null
  credit: CreditView | null
  minimum_order_minor: number
  /** The request that waits for this pad; a change of the pad voids it. */
  approval: WaitingRequest | null
}

/** `freight_minor` as asked for; null for an employee without `price.view`. */
export interface WaitingRequest {
  id: string
  state: ApprovalState
  freight_minor: number | null
}

/**
 * `POST /store/pads/:id/text` `{ text, mode: "append" | "replace" }` and `POST /store/pads/:id/file` (multipart `file`, `mode`).
 * `read` = rows with content in the input; read = added + merged + unresolved.
 */
export interface PasteReport {
  pad: PadView
  read: number
  added: number
  merged: number
  unresolved: number
}

/** `POST /store/pads/:id/lines` `{ changes, since_version? }`: set quantities; 0 removes. A `sku` without line is added. */
export interface PadLineChange {
  sku: string
  quantity: number
}

/** What an edit made of the pad of the version before: `lines` by article, new ones stand at the end. */
export interface PadChange extends Pick<
  PadView,
  "version" | "updated_at" | "updated_by" | "lines" | "totals" | "credit"
> {
  removed: string[]
}

/** The whole pad when colleagues changed it after `since_version`, or without it. */
export type PadLinesAnswer = { change: PadChange } | { pad: PadView }

/** `POST /store/pads/:id/presence`: the asker has the pad in view now; so have `others`, by name. Ask again within 45 s. */
export interface PadPresence {
  version: number
  others: { employee_id: string; name: string }[]
}

/** `POST /store/pads/:id/plans` `{ explain?: boolean }`: reasons of segments cost time, so they come only when asked for. */
export interface PadPlans {
  pad_version: number
  goods_minor: number
  plans: (PlanView & { total_minor: number; credit_after_minor: number | null })[]
  impossible: {
    short: { line_id: string; sku: string; needed: number; reachable: number }[]
    segments_needed: number | null
  } | null
}

/**
 * `POST /store/pads/:id/place`, header `idempotency-key`. Refused (409) with PERMISSION_MISSING, ENTITY_BLOCKED, PAD_EMPTY,
 * PAD_CHANGED, PAD_BUSY, ROWS_UNRESOLVED, NOT_SOLD, BELOW_MINIMUM, NEEDS_RECONFIRM, CREDIT_EXCEEDED, CREDIT_NOT_GRANTED,
 * SHORT_STOCK (one for each short line), LOT_SHORT, LOT_MOVED, PLAN_STALE (facts.plans), KEY_REUSED, APPROVAL_NEEDED,
 * APPROVAL_PENDING, BUDGET_EXCEEDED.
 */
export interface PlaceRequest {
  pad_version: number
  plan: string
  expected_total_minor: number
  purchase_order_number?: string
  comment?: string
  /** The cost centre that is charged, one of `GET /store/partner/cost-centres`. */
  cost_centre_id?: string
}

export interface PlacedOrder {
  order_id: string
  display_id: number
  total_minor: number
  currency_code: string
  replay: boolean
}

export type OrderStatus =
  "placed" | "confirmed" | "part_shipped" | "shipped" | "delivered" | "cancelled"

export interface OrderRow {
  id: string
  display_id: number
  placed_at: string
  placed_by: string
  status: OrderStatus
  line_count: number
  total_minor: number
  currency_code: string
  arrival_date: string | null
  purchase_order_number: string | null
}

/** What a history can be ordered by. */
export type OrderColumn = "placed_at" | "display_id" | "arrival_date" | "total"

/** A column; `-` before it is downwards. */
export type OrderSort = OrderColumn | `-${OrderColumn}`

/** `GET /store/partner-orders?status&from&to&q&placed_by&order&limit&offset`. */
export interface OrderList {
  orders: OrderRow[]
  count: number
  limit: number
  offset: number
}

/** One line as the buyer typed it; its parts say from where it comes. */
export interface OrderLineView {
  sku: string
  name: Record<string, string>
  thumbnail: string
  unit: string
  quantity: number
  unit_price_minor: number
  list_price_minor: number
  total_minor: number
  tax_rate: number
  shipped: number
  delivered: number
}

export interface OrderSegmentView {
  source: SourceRef
  carrier: string
  ready_date: string
  arrival_date: string
  freight_minor: number
  status: OrderStatus
  lines: {
    line_item_id: string
    sku: string
    quantity: number
    shipped: number
    lot: DatedQuantity | null
  }[]
}

export interface OrderPlace {
  id: string
  name: string
}

export interface OrderView extends OrderRow {
  lines: OrderLineView[]
  segments: OrderSegmentView[]
  goods_minor: number
  freight_minor: number
  tax_minor: number
  saving_minor: number
  timeline: { status: OrderStatus; at: string }[]
  terms: PaymentTermsView
  due_date: string | null
  entity: { id: string; name: string }
  /** The branch it goes to and the cost centre that is charged; null = none. */
  branch: OrderPlace | null
  cost_centre: OrderPlace | null
  comment: string | null
}

/** `POST /store/partner-orders/:id/reorder` `{ pad_id?, name? }`: fills a pad, a new one under the name, and tells what differs from then. */
export interface ReorderReport {
  pad: PadView
  differences: {
    sku: string
    code: "PRICE_UP" | "PRICE_DOWN" | "SHORT" | "GONE" | "SUBSTITUTE"
    facts: Record<string, string | number>
  }[]
}

export interface ShoppingListRef {
  id: string
  name: string
  line_count: number
  updated_at: string
  updated_by: string
}

/** `GET /store/lists/:id`. */
export interface ShoppingListView extends ShoppingListRef {
  lines: { sku: string; name: Record<string, string>; thumbnail: string; quantity: number }[]
}

export type * from "./contract-admin"
export type * from "./contract-approvals"
