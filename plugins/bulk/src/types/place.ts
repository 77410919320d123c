import type { TaxLineWrite } from "./cart"
import type { Transaction } from "./database"

/** The part of one cart line that comes from one source: one order line. */
export interface PlaceSegment {
  line_id: string
  location_id: string
  quantity: number
  /** Goods that are not in stock yet: core reserves nothing, the caller's participant books the lot. */
  lot?: { id: string; eta: string } | null
  metadata?: Record<string, unknown>
}

/** One delivery, one shipping method on the order. `amount` is a decimal string, tax included. */
export interface PlaceShipping {
  location_id: string
  name: string
  amount: string
  shipping_option_id?: string | null
  tax: TaxLineWrite[]
  data?: Record<string, unknown>
}

export interface PlaceIdempotency {
  /** The client's key; it is remembered together with the customer. */
  key: string
  customer_id: string
  /** Hash of the request's body: the same key with another body is a conflict. */
  body_hash: string
}

export interface PlaceEvent {
  name: string
  data: Record<string, unknown>
}

export interface Refusal {
  code: string
  facts: Record<string, unknown>
  message: string
}

export interface PlaceCartHead {
  id: string
  customer_id: string | null
  sales_channel_id: string | null
  region_id: string | null
  currency_code: string
  email: string | null
  metadata: Record<string, unknown>
}

/** A segment together with the order line it becomes. */
export interface PlacedSegment extends PlaceSegment {
  order_line_id: string
  variant_id: string | null
  /** Tax-inclusive price of one piece, decimal string. */
  unit_price: string
}

export interface PlaceContext {
  cart: PlaceCartHead
  order_id: string
  /** The number people know the order by; null before the order is written. */
  display_id: number | null
  /** Order total, tax and shipping included, decimal string in major units. */
  total: string
  segments: PlacedSegment[]
  facts: Record<string, unknown>
}

/**
 * What other plugins do inside the placement's transaction. To refuse, throw {@link Refused}: all of
 * it is rolled back. A participant may run again when the database asks for a retry (deadlock), so
 * it must not act outside `trx`.
 */
export interface PlaceParticipants {
  /** After the cart is locked and before anything is written: the place of row locks on accounts. */
  beforeOrder?: (trx: Transaction, context: PlaceContext) => Promise<void>
  /** The order exists, no item key is taken yet: the place to lock and book lots. */
  beforeStock?: (trx: Transaction, context: PlaceContext) => Promise<void>
  /** Reservations are written; item keys and level rows are held, so keep it short. */
  afterStock?: (trx: Transaction, context: PlaceContext) => Promise<void>
}

export interface PlaceInput {
  cart_id: string
  /** Together they cover every cart line exactly. Their order is the order of the order lines. */
  segments: PlaceSegment[]
  shipping: PlaceShipping[]
  /** `authorized`: the payment is a fact of our database (invoice, credit). `none`: paid later. */
  payment: "none" | "authorized"
  /** Payment provider of the authorised session; `pp_system_default` when left out. */
  provider_id?: string
  /** {@link BulkCart.fingerprint} of the cart the buyer saw; another one is refused. */
  expected_lines?: string
  /** Added to the cart's metadata on the order. */
  metadata?: Record<string, unknown>
  idempotency?: PlaceIdempotency
  /** Handed to the participants untouched: entity, employee, terms. */
  facts?: Record<string, unknown>
  participants?: PlaceParticipants
  /** Written to the outbox besides core's `order.placed` and `reservation-item.created`. */
  events?: PlaceEvent[] | ((context: PlaceContext & { display_id: number }) => PlaceEvent[])
}

export interface ShortLine {
  line_id: string
  location_id: string
  inventory_item_id: string
  needed: number
  available: number
}

export type PlaceResult =
  | { kind: "placed"; order_id: string; display_id: number; total: string; replay: boolean }
  | { kind: "short"; lines: ShortLine[] }
  | { kind: "busy" }
  | { kind: "refused"; refusals: Refusal[] }
  | { kind: "key_conflict" }
