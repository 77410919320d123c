import { dayIn, type Day, type MarketDefinition, shiftDay } from "@orac/markets"

/** Payment terms as an order keeps them. */
export interface TermsSnapshot {
  code: string
  net_days: number
  prepayment_percent: number
}

/** Terms of an entity that nobody gave any: everything is paid in advance. */
export const PREPAYMENT_TERMS: TermsSnapshot = {
  code: "prepayment",
  net_days: 0,
  prepayment_percent: 100,
}

export type PaymentMode = "credit" | "prepayment"

/**
 * Whether orders go on account. Terms that ask for only a part in advance stay on account: the
 * whole order is held, and the advance lowers the exposure when it arrives.
 */
export const paymentMode = (limitMinor: number | null, terms: TermsSnapshot): PaymentMode =>
  limitMinor === null || terms.prepayment_percent === 100 ? "prepayment" : "credit"

/** Noon in UTC lies within the same day in every zone that markets use. */
const noon = (day: Day) => new Date(`${day}T12:00:00Z`)

/**
 * The day a bill is due: net days after the market's day of `from`, moved on to a working day.
 */
export function dueDate(
  from: Date,
  terms: TermsSnapshot,
  market: Pick<MarketDefinition, "time_zone" | "is_business_day">
): Day {
  let day = shiftDay(dayIn(from, market.time_zone), terms.net_days)
  while (!market.is_business_day(noon(day))) {
    day = shiftDay(day, 1)
  }
  return day
}
