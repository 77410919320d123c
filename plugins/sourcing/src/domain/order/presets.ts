import type { Plan } from "../planner"

export interface Offer {
  freight_minor: number
  arrival_date: string
  segments: readonly unknown[]
  presets: Plan["presets"]
}

const measures = (offer: Offer) =>
  [offer.freight_minor, Date.parse(offer.arrival_date), offer.segments.length] as const

/** Whether another offer is as good in freight, date and number of deliveries, and better in one. */
function isOutdone(offer: Offer, others: readonly Offer[]): boolean {
  const own = measures(offer)
  return others.some((other) => {
    const theirs = measures(other)
    return theirs.every((value, n) => value <= own[n]) && theirs.some((value, n) => value < own[n])
  })
}

const least = (offers: readonly Offer[], measure: number) =>
  Math.min(...offers.map((offer) => measures(offer)[measure]))

const NAMES = ["cheapest", "fastest", "fewest"] as const

/**
 * The offers as a buyer compares them. The planner weighs freight against lateness and the trouble of
 * a further delivery; people read the price, the date and the number, so each name goes to what is
 * best in just that, and what is outdone in all three is not offered.
 *
 * @returns at least one of them, by freight, each with at least one name
 */
export function namedOffers<T extends Offer>(offers: readonly T[]): T[] {
  const kept = offers.filter((offer) => !isOutdone(offer, offers))
  const named = kept.map((offer) => ({
    ...offer,
    presets: NAMES.filter((_, n) => measures(offer)[n] === least(kept, n)),
  }))
  return named
    .filter(({ presets }) => presets.length > 0)
    .sort((one, other) => one.freight_minor - other.freight_minor)
}
