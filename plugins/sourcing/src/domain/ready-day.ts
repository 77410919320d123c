import { type Day, dayIn, shiftDay } from "@orac/markets"
import type { Source } from "./network"

type Calendar = (moment: Date) => boolean
type Schedule = Pick<Source, "cutoff" | "lead_days" | "time_zone">

const MS_PER_DAY = 86_400_000
const clocks = new Map<string, Intl.DateTimeFormat>()

/** Days since 1970-01-01: the planner's arithmetic. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY

/** The calendar day of a day number. */
export const dayOfNumber = (number: number): Day =>
  new Date(number * MS_PER_DAY).toISOString().slice(0, 10)

/** "HH:MM" on the wall of a time zone. */
function clockIn(moment: Date, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" })
  clocks.set(timeZone, clock)
  return clock.format(moment)
}

// Noon in UTC falls on the same calendar day in every zone that a market uses.
const isWorkingDay = (day: Day, calendar: Calendar) => calendar(new Date(`${day}T12:00:00Z`))

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day, calendar: Calendar): Day {
  let current = day
  while (!isWorkingDay(current, calendar)) {
    current = shiftDay(current, 1)
  }
  return current
}

function addWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  let current = day
  for (let left = count; left > 0; left--) {
    current = workingDayFrom(shiftDay(current, 1), calendar)
  }
  return current
}

/** The first day on which goods on hand can leave a source when ordered now: cut-off, working days, lead days. */
export function readyDay(source: Schedule, now: Date, calendar: Calendar): Day {
  const today = dayIn(now, source.time_zone)
  const missed = clockIn(now, source.time_zone) >= source.cutoff
  const start = workingDayFrom(missed ? shiftDay(today, 1) : today, calendar)
  return addWorkingDays(start, source.lead_days, calendar)
}

/** The first day on which goods of an inbound lot can leave; an overdue lot is expected today. */
export function lotReadyDay(source: Schedule, eta: Day, now: Date, calendar: Calendar): Day {
  const today = dayIn(now, source.time_zone)
  const arrival = workingDayFrom(eta > today ? eta : today, calendar)
  return addWorkingDays(arrival, source.lead_days, calendar)
}
