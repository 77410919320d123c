import type { DeskOrderRow, OfferStep } from "../contract"

/** Columns of an offer `o` with its sums, as the lists here read them. */
export const OFFER_COLUMNS = `o.id, o.order_id, o.display_id, o.entity_id, o.entity_name, o.seller_id,
  o.seller_name, o.state, o.deadline_at, o.created_at as offered_at, o.attempt, o.currency_code,
  o.promised_on, o.reason, o.counter_state, o.answered_by_name, o.answered_at, o.is_demo, o.chain,
  s.line_count, s.pieces, s.taken, s.goods_minor`

export const OFFER_SUMS = `cross join lateral (
  select count(*)::int as line_count, coalesce(sum(quantity), 0)::int as pieces,
         coalesce(sum(taken), 0)::int as taken,
         coalesce(sum(quantity::bigint * unit_price_minor), 0)::text as goods_minor
    from seller_offer_line where offer_id = o.id and deleted_at is null) s`

export interface SummedOffer {
  id: string
  order_id: string
  display_id: number
  entity_id: string
  entity_name: string
  seller_id: string | null
  seller_name: string | null
  state: OfferStep["state"]
  deadline_at: Date | null
  offered_at: Date
  attempt: number
  currency_code: string
  promised_on: string | null
  reason: string | null
  counter_state: OfferStep["counter_state"]
  answered_by_name: string | null
  answered_at: Date | null
  is_demo: boolean
  chain: { seller_id: string; name: string }[]
  line_count: number
  pieces: number
  taken: number
  goods_minor: string
}

export const stepOf = (offer: SummedOffer): OfferStep => ({
  id: offer.id,
  seller_name: offer.seller_name,
  state: offer.state,
  deadline_at: offer.deadline_at?.toISOString() ?? null,
  offered_at: offer.offered_at.toISOString(),
  answered_at: offer.answered_at?.toISOString() ?? null,
  pieces: offer.pieces,
  taken: offer.taken,
  promised_on: offer.promised_on,
  reason: offer.reason,
  counter_state: offer.counter_state,
})

/** An offer as its seller sees it in a list. */
export const deskRow = (offer: SummedOffer, showsPrices: boolean): DeskOrderRow => ({
  id: offer.id,
  display_id: offer.display_id,
  client: { id: offer.entity_id, name: offer.entity_name },
  state: offer.state,
  deadline_at: offer.deadline_at?.toISOString() ?? null,
  offered_at: offer.offered_at.toISOString(),
  attempt: offer.attempt,
  line_count: offer.line_count,
  pieces: offer.pieces,
  taken: offer.taken,
  goods_minor: showsPrices ? Number(offer.goods_minor) : null,
  currency_code: offer.currency_code,
  promised_on: offer.promised_on,
  reason: offer.reason,
  counter_state: offer.counter_state,
  answered_by: offer.answered_by_name,
  answered_at: offer.answered_at?.toISOString() ?? null,
  is_demo: offer.is_demo,
})
