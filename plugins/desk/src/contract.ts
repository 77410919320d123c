import type { CreditView } from "@orac/credit/contract"

/** Wire shapes of the desk. Money is whole minor units, tax included; moments ISO 8601 in UTC, days `YYYY-MM-DD`. */

export type OfferState =
  "offered" | "accepted" | "part_accepted" | "refused" | "countered" | "expired" | "withdrawn"

export type CounterState = "asked" | "accepted" | "refused" | "expired"

/** The lists of a desk: what waits for the seller, for the client, what it took, what went on. */
export type DeskTab = "waiting" | "countered" | "taken" | "passed"

export interface DeskOrderRow {
  id: string
  display_id: number
  client: { id: string; name: string }
  state: OfferState
  /** Until when the one whose turn it is may answer. */
  deadline_at: string | null
  offered_at: string
  attempt: number
  line_count: number
  pieces: number
  taken: number
  /** What the client pays for the offered goods; null without `price.view`. */
  goods_minor: number | null
  currency_code: string
  promised_on: string | null
  reason: string | null
  counter_state: CounterState | null
  answered_by: string | null
  answered_at: string | null
  is_demo: boolean
}

/** `GET /store/desk/orders?tab&client_id&due_within_minutes&q&limit&offset`; `tabs` counts each list. */
export interface DeskOrderList {
  orders: DeskOrderRow[]
  tabs: Record<DeskTab, number>
  count: number
  limit: number
  offset: number
}

/** Whose stock a delivery comes from: the factory's goes straight to the client, with the dealer as seller. */
export type Origin = "own" | "distributor" | "factory" | "network"

export interface DeskLine {
  line_id: string
  sku: string
  name: Record<string, string>
  quantity: number
  taken: number
  /** Of one piece; null without `price.view`. */
  unit_price_minor: number | null
  /** What the seller itself pays for one piece today; null without `price.view`. */
  buy_price_minor: number | null
}

/** A source that has all offered pieces of a delivery now, and whose stock the seller may sell. */
export interface DeskSource {
  location_id: string
  origin: Exclude<Origin, "network">
  name: Record<string, string>
  city: Record<string, string>
}

export interface DeskSegment {
  /** Where it comes from; an answer names the delivery by it. */
  location_id: string
  origin: Origin
  /** Null where it is another seller's. */
  source: { name: Record<string, string>; city: Record<string, string> } | null
  ready_date: string | null
  arrival_date: string | null
  lines: DeskLine[]
  /** Other sources it could come from; none for those who may not decide, and where nothing is to be decided. */
  sources: DeskSource[]
}

/** `GET /store/desk/orders/:id` answers `{ order }`. */
export interface DeskOrder extends DeskOrderRow {
  purchase_order_number: string | null
  comment: string | null
  delivery: { company: string; address: string; city: string; postal_code: string } | null
  /** What this seller lets the client order on account; null without `finance.credit.view`. */
  client_credit: CreditView | null
  segments: DeskSegment[]
}

/** A delivery, by the place it was planned from, and the source it is to come from instead. */
export interface DeskSourceChoice {
  location_id: string
  to: string
}

/**
 * `POST /store/desk/orders/:id/answer`. Refused (409) with OFFER_DECIDED (facts.by), OFFER_EXPIRED, LINES_UNKNOWN,
 * NOTHING_TAKEN, REASON_MISSING, DATE_PAST; and, where `from` names other sources, with SOURCE_UNKNOWN, SOURCE_FIXED
 * (facts.skus: only whole lines in stock change their source) or SOURCE_SHORT (facts.sku, facts.missing) for each article
 * that is short. Then nothing has moved and the order waits for an answer as before.
 */
export type DeskAnswer =
  | { kind: "accept"; from?: DeskSourceChoice[] }
  | {
      kind: "accept_part"
      lines: { line_id: string; quantity: number }[]
      from?: DeskSourceChoice[]
    }
  | { kind: "refuse"; reason: string }
  | { kind: "counter"; date: string; reason: string }

export interface DeskAnswered {
  id: string
  state: OfferState
  /** True where the same person had given the same answer before. */
  replay: boolean
}

/** `POST /store/desk/accept` `{ ids }`: each on its own; one that was too late hinders no other. */
export interface BulkAnswered {
  results: { id: string; state: OfferState | null; code: string | null }[]
}

/** One step of an order's way to its seller, as the client sees it. */
export interface OfferStep {
  id: string
  /** Null = the manufacturer. */
  seller_name: string | null
  state: OfferState
  deadline_at: string | null
  offered_at: string
  answered_at: string | null
  pieces: number
  taken: number
  promised_on: string | null
  reason: string | null
  counter_state: CounterState | null
}

/** `GET /store/partner-orders/:id/seller` answers `{ offers }`: none where the manufacturer sells directly. */
export interface OrderOffers {
  offers: OfferStep[]
}

/** `GET /admin/desk/queue`: what no seller took. */
export interface QueueRow extends OfferStep {
  order_id: string
  display_id: number
  client: { id: string; name: string }
  goods_minor: number
  currency_code: string
  /** Who can be asked again, from the client's dealer upwards. */
  sellers: { id: string; name: string }[]
  is_demo: boolean
}

/** `GET /admin/desk/orders/:id`: the whole way of an order; `id` is the order's. */
export interface AdminOrderOffers {
  offers: (OfferStep & {
    answered_by: string | null
    lines: { line_id: string; sku: string; quantity: number; taken: number }[]
  })[]
}
