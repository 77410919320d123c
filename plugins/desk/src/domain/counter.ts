import type { OfferState } from "./offer"

export type CounterRefusal = "COUNTER_DECIDED" | "OFFER_EXPIRED"

/**
 * Whether a client may still answer another date. Silence is no consent: after the deadline it is refused.
 *
 * @param now ISO time
 */
export function counterRefusal(
  offer: { state: OfferState; deadline_at: string },
  now: string
): CounterRefusal | null {
  if (offer.state !== "countered") {
    return "COUNTER_DECIDED"
  }
  return now >= offer.deadline_at ? "OFFER_EXPIRED" : null
}
