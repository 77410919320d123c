import { randomFrom } from "../random"
import type { PastState } from "./orders"

/** What became of a past order: when its first `shipped_lines` lines left and arrived. */
export interface Journey {
  placed_at: Date
  shipped_at: Date | null
  delivered_at: Date | null
  cancelled_at: Date | null
  shipped_lines: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * The times of a past order, from its state.
 *
 * @param day when it was placed, `YYYY-MM-DD`; the state was chosen so that all times lie in the past
 */
export function journeyOf(seed: string, day: string, state: PastState, lineCount: number): Journey {
  const random = randomFrom(`journey:${seed}`)
  const placed = Date.parse(`${day}T06:00:00Z`) + random.whole(0, 9 * 60) * 60_000
  const shipped = placed + random.whole(1, 3) * DAY_MS + random.whole(1, 6) * HOUR_MS
  const delivered = shipped + random.whole(2, 6) * DAY_MS
  const left = state === "part_shipped" || state === "shipped" || state === "delivered"
  return {
    placed_at: new Date(placed),
    shipped_at: left ? new Date(shipped) : null,
    delivered_at: state === "delivered" ? new Date(delivered) : null,
    cancelled_at: state === "cancelled" ? new Date(placed + random.whole(1, 12) * HOUR_MS) : null,
    shipped_lines: state === "part_shipped" ? Math.ceil(lineCount / 2) : left ? lineCount : 0,
  }
}
