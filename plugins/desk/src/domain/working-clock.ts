/** When a seller works: minutes of the day in its own time zone, on its market's business days. */
export interface WorkingHours {
  time_zone: string
  opens: number
  closes: number
  is_business_day: (moment: Date) => boolean
}

const MINUTE = 60_000
const DAY_MINUTES = 1_440

const formats = new Map<string, Intl.DateTimeFormat>()

function clockOf(time_zone: string): Intl.DateTimeFormat {
  const known = formats.get(time_zone)
  if (known) {
    return known
  }
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone: time_zone,
    hour: "2-digit",
    minute: "2-digit",
  })
  formats.set(time_zone, made)
  return made
}

const minuteOfDay = (moment: Date, time_zone: string): number => {
  const [hours, minutes] = clockOf(time_zone).format(moment).split(":").map(Number)
  return hours * 60 + minutes
}

const later = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * MINUTE)

/**
 * The moment at which a number of working hours has passed: outside opening hours and on days off
 * the clock stands still.
 *
 * @param from when the clock starts; seconds are dropped
 * @throws RangeError where the seller never opens
 */
export function afterWorkingHours(from: Date, hours: number, seller: WorkingHours): Date {
  const { time_zone, opens, closes, is_business_day } = seller
  if (closes <= opens) {
    throw new RangeError("The seller's working day has no hours.")
  }
  let moment = new Date(Math.floor(from.getTime() / MINUTE) * MINUTE)
  let left = Math.round(hours * 60)
  while (left > 0) {
    const now = minuteOfDay(moment, time_zone)
    if (!is_business_day(moment) || now >= closes) {
      moment = later(moment, DAY_MINUTES - now)
    } else if (now < opens) {
      moment = later(moment, opens - now)
    } else {
      const worked = Math.min(left, closes - now)
      moment = later(moment, worked)
      left -= worked
    }
  }
  return moment
}
