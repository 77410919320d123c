import type { Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OfferLineRow, OfferRow } from "./rows"

export type NewOffer = Omit<
  OfferRow,
  "id" | "state" | "answer" | "answered_by" | "answered_by_name" | "reason" | "promised_on"
>

export type NewOfferLine = Omit<OfferLineRow, "id" | "taken">

const OFFER = `order_id, display_id, entity_id, entity_name, customer_id, seller_id, seller_name,
  attempt, deadline_at, chain, currency_code, is_demo`
const LINE = "line_id, location_id, quantity, unit_price_minor"

/** Brings pieces of an order before a seller, in one statement. */
export async function insertOffer(
  trx: Transaction,
  offer: NewOffer,
  lines: readonly NewOfferLine[]
): Promise<string> {
  const id = generateEntityId(undefined, "soff")
  const numbered = lines.map((line) => ({ ...line, id: generateEntityId(undefined, "sofl") }))
  await trx.raw(
    `with offer as (
       insert into seller_offer (id, state, ${OFFER})
       select :id, 'offered', ${OFFER}
         from jsonb_populate_record(null::seller_offer, :offer::jsonb))
     insert into seller_offer_line (id, offer_id, ${LINE})
     select id, :id, ${LINE} from jsonb_populate_recordset(null::seller_offer_line, :lines::jsonb)`,
    { id, offer: JSON.stringify(offer), lines: JSON.stringify(numbered) }
  )
  return id
}
