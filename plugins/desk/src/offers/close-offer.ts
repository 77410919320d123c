import type { Transaction } from "@orac/bulk"
import type { OfferedLine } from "../domain/offer"
import type { Moving } from "../domain/sources"
import type { OfferRow } from "./rows"

type Change = Partial<
  Pick<
    OfferRow,
    "state" | "deadline_at" | "answered_by" | "answered_by_name" | "reason" | "promised_on"
  >
> & {
  answer?: string
  answered_at?: Date
  counter_state?: "asked" | "accepted" | "refused" | "expired"
}

/** Writes what became of an offer that is locked. */
export async function changeOffer(trx: Transaction, id: string, change: Change): Promise<void> {
  await trx("seller_offer")
    .where({ id })
    .update({ ...change, updated_at: trx.fn.now() })
}

/** Writes how many pieces of each line a seller took, in one statement. */
export async function takeLines(
  trx: Transaction,
  offerId: string,
  taken: readonly OfferedLine[]
): Promise<void> {
  await trx.raw(
    `update seller_offer_line l set taken = t.quantity, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as t (line_id text, quantity int)
      where l.offer_id = ? and l.line_id = t.line_id`,
    [JSON.stringify(taken), offerId]
  )
}

/** Writes from where lines of an offer come now, in one statement. */
export async function placeLines(
  trx: Transaction,
  offerId: string,
  moves: readonly Moving[]
): Promise<void> {
  const places = moves.flatMap(({ to, lines }) =>
    lines.map(({ line_id }) => ({ line_id, location_id: to }))
  )
  await trx.raw(
    `update seller_offer_line l set location_id = t.location_id, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as t (line_id text, location_id text)
      where l.offer_id = ? and l.line_id = t.line_id`,
    [JSON.stringify(places), offerId]
  )
}
