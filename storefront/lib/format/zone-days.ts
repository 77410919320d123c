import { TZDate } from "@date-fns/tz"

const startOf = (day: string, timeZone: string, daysLater = 0): number => {
  const [year, month, date] = day.split("-").map(Number)
  return +new TZDate(year, month - 1, date + daysLater, timeZone)
}

/** The first moment of a day `YYYY-MM-DD` in a zone, as ISO in UTC. */
export const dayBegins = (day: string, timeZone: string): string =>
  new Date(startOf(day, timeZone)).toISOString()

/** The last second of a day `YYYY-MM-DD` in a zone, as ISO in UTC. */
export const dayEnds = (day: string, timeZone: string): string =>
  new Date(startOf(day, timeZone, 1) - 1_000).toISOString()
