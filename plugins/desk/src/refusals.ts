import type { Refusal } from "@orac/companies"
import type { CounterRefusal } from "./domain/counter"
import type { OfferRefusal } from "./domain/offer"
import type { OfferRow } from "./offers/rows"

type Code = OfferRefusal | CounterRefusal | "SOURCE_UNKNOWN"

const MESSAGES: Record<Code, string> = {
  OFFER_DECIDED: "This order has been answered already.",
  OFFER_EXPIRED: "The time to answer is over; the order goes on to the next seller.",
  LINES_UNKNOWN: "Take whole pieces of the lines that were offered, no more than were offered.",
  NOTHING_TAKEN: "Take at least one piece, or refuse the order.",
  REASON_MISSING: "Say why the order is refused.",
  DATE_PAST: "Name a day after today.",
  SOURCE_UNKNOWN: "Choose one of the warehouses that are shown for this delivery.",
  COUNTER_DECIDED: "There is no other date to decide.",
}

/** A business "no" of the desk; it names who has answered meanwhile. */
export const refusalOf = (
  code: Code,
  {
    display_id,
    state,
    answered_by_name,
  }: Pick<OfferRow, "display_id" | "state" | "answered_by_name">
): Refusal => ({
  code,
  message: MESSAGES[code],
  facts: { order: display_id, state, by: answered_by_name ?? "" },
})
