/** How long it is until a moment, in whole minutes; 0 when it is over. */
export interface TimeLeft {
  days: number
  hours: number
  minutes: number
}

const MINUTE_MS = 60_000
const HOUR = 60
const DAY = 24 * HOUR

/** Until `deadline` (ISO 8601), rounded down: nobody is promised a minute that is not there. */
export function timeLeft(deadline: string, now: number): TimeLeft {
  const left = Math.max(0, Math.floor((Date.parse(deadline) - now) / MINUTE_MS))
  return {
    days: Math.floor(left / DAY),
    hours: Math.floor((left % DAY) / HOUR),
    minutes: left % HOUR,
  }
}
