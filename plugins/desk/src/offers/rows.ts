import type { Transaction } from "@orac/bulk"
import type { ChainSeller } from "../domain/hours"
import type { Answer, OfferState } from "../domain/offer"

export interface OfferLineRow {
  id: string
  line_id: string
  location_id: string
  quantity: number
  taken: number
  unit_price_minor: number
}

/** An offer as its table holds it. */
export interface OfferRow {
  id: string
  order_id: string
  display_id: number
  entity_id: string
  entity_name: string
  customer_id: string
  seller_id: string | null
  seller_name: string | null
  attempt: number
  state: OfferState
  deadline_at: Date | null
  chain: ChainSeller[]
  currency_code: string
  answer: Answer | null
  answered_by: string | null
  answered_by_name: string | null
  reason: string | null
  promised_on: string | null
  is_demo: boolean
}

export interface LockedOffer extends OfferRow {
  lines: OfferLineRow[]
}

/** The end of days: an offer without a deadline, as those that wait for the manufacturer's people. */
const NEVER = "9999-12-31T00:00:00.000Z"

export const deadlineText = ({ deadline_at }: Pick<OfferRow, "deadline_at">): string =>
  deadline_at?.toISOString() ?? NEVER

/** The lines of an offer that is locked already. */
export async function linesOf(trx: Transaction, offerId: string): Promise<OfferLineRow[]> {
  const { rows } = await trx.raw(
    `select id, line_id, location_id, quantity, taken, unit_price_minor from seller_offer_line
      where offer_id = ? and deleted_at is null order by id`,
    [offerId]
  )
  return rows
}

/** Locks an offer that `where` finds until the transaction ends; null where there is none. */
export async function lockOffer(
  trx: Transaction,
  where: Partial<Pick<OfferRow, "id" | "seller_id" | "entity_id" | "order_id">>
): Promise<LockedOffer | null> {
  const offer = await trx<OfferRow>("seller_offer")
    .where(where)
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  return offer ? { ...offer, lines: await linesOf(trx, offer.id) } : null
}
