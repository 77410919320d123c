import { MarketError } from "./market-error"

/** A calendar day without time: "2026-01-01". Days compare as text. */
export type Day = string

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MS_PER_DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) {
    return known
  }
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" })
  formats.set(timeZone, format)
  return format
}

/** The calendar day that a moment belongs to in a time zone. */
export const dayIn = (moment: Date, timeZone: string): Day => dayFormat(timeZone).format(moment)

/** 0 is Sunday, as in JavaScript dates. */
export const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The day `count` days later; negative counts go back. */
export function shiftDay(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10)
}

/** @throws MarketError when the text is no real calendar day */
export function assertDay(day: string, what: string): void {
  const real = DAY.test(day) && !Number.isNaN(Date.parse(day)) && shiftDay(day, 0) === day
  if (!real) {
    throw new MarketError("invalid_day", `${what}: "${day}" is not a day as YYYY-MM-DD`)
  }
}

/** Easter Sunday of the western church (Gauss, in the anonymous Gregorian form). */
export function westernEaster(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCorrection = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30
  const inCentury = year % 100
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  return shiftDay(`${year}-03-22`, epact + sunday - 7 * late)
}

/**
 * A calendar of working days: Monday to Friday except the holidays.
 *
 * @param holidays the public holidays of a year
 * @returns whether a moment falls on a working day in the time zone
 */
export function businessCalendar(timeZone: string, holidays: (year: number) => readonly Day[]) {
  const byYear = new Map<number, ReadonlySet<Day>>()
  const holidaysOf = (year: number) => {
    const known = byYear.get(year) ?? new Set(holidays(year))
    byYear.set(year, known)
    return known
  }
  return (moment: Date): boolean => {
    const day = dayIn(moment, timeZone)
    const isWeekend = weekday(day) === 0 || weekday(day) === 6
    return !isWeekend && !holidaysOf(Number(day.slice(0, 4))).has(day)
  }
}

/** The moment `count` working days after `from`, at the same time of day. */
export function addBusinessDays(
  from: Date,
  count: number,
  isBusinessDay: (moment: Date) => boolean
): Date {
  let moment = from
  for (let left = count; left > 0;) {
    moment = new Date(moment.getTime() + MS_PER_DAY)
    left -= isBusinessDay(moment) ? 1 : 0
  }
  return moment
}
