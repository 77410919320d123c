import { businessCalendar, shiftDay, westernEaster, type Day } from "@orac/markets"
import { TIME_ZONE } from "./tax"

const FIXED = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"]
const AFTER_EASTER = { monday: 1, ascension: 39, whitMonday: 50 }

/** Public holidays of the seller's country: the warehouse and the bank rest on these. */
export function holidays(year: number): Day[] {
  const easter = westernEaster(year)
  return [
    ...FIXED.map((day) => `${year}-${day}`),
    ...Object.values(AFTER_EASTER).map((days) => shiftDay(easter, days)),
  ]
}

export const isBusinessDay = businessCalendar(TIME_ZONE, holidays)
