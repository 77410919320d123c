import { businessCalendar, type Day } from "@orac/markets"

export const TIME_ZONE = "Europe/Moscow"

/**
 * Public holidays, Labour Code art. 112. The yearly government decree that moves days off is not
 * followed: a moved day counts as an ordinary weekday here.
 */
const HOLIDAYS = [
  ...["01", "02", "03", "04", "05", "06", "07", "08"].map((day) => `01-${day}`),
  "02-23",
  "03-08",
  "05-01",
  "05-09",
  "06-12",
  "11-04",
]

export const holidays = (year: number): Day[] => HOLIDAYS.map((day) => `${year}-${day}`)

export const isBusinessDay = businessCalendar(TIME_ZONE, holidays)
