/** Pieces of a lot that an order line has booked; negative in a change that gives them back. */
export interface Booking {
  lot_id: string
  line_id: string
  quantity: number
}

const keyOf = ({ lot_id, line_id }: Booking) => `${lot_id} ${line_id}`

const piecesOf = (lines: readonly Booking[]) =>
  new Map(lines.map((line) => [keyOf(line), line.quantity]))

/**
 * What the lines of an order need beyond what they have booked, where their lots have it.
 *
 * @param booked what the order has booked now
 * @param wanted the lines that wait for a lot, with the pieces they need
 * @param free pieces of each lot that nobody has booked
 * @returns the bookings to add, and the lines whose lot has not enough: of these nothing is added
 */
export function raising(
  booked: readonly Booking[],
  wanted: readonly Booking[],
  free: ReadonlyMap<string, number>
): { changes: Booking[]; short: Booking[] } {
  const left = new Map(free)
  const has = piecesOf(booked)
  const changes: Booking[] = []
  const short: Booking[] = []
  for (const line of wanted) {
    const missing = line.quantity - (has.get(keyOf(line)) ?? 0)
    const rest = (left.get(line.lot_id) ?? 0) - missing
    if (missing > 0 && rest < 0) {
      short.push(line)
    } else if (missing > 0) {
      left.set(line.lot_id, rest)
      changes.push({ ...line, quantity: missing })
    }
  }
  return { changes, short }
}

/**
 * What has to change for an order's bookings to follow its lines. Pieces that a line gives back may serve another one
 * of the same order. A line whose lot has not enough leaves it whole: one line is one delivery.
 *
 * Parameters as in {@link raising}.
 */
export function rebooking(
  booked: readonly Booking[],
  wanted: readonly Booking[],
  free: ReadonlyMap<string, number>
): { changes: Booking[]; leaving: string[] } {
  const needs = piecesOf(wanted)
  const excess = booked
    .map((one) => ({ ...one, quantity: Math.min(0, (needs.get(keyOf(one)) ?? 0) - one.quantity) }))
    .filter((one) => one.quantity < 0)
  const left = new Map(free)
  for (const { lot_id, quantity } of excess) {
    left.set(lot_id, (left.get(lot_id) ?? 0) - quantity)
  }
  const { changes, short } = raising(booked, wanted, left)
  const leaving = new Set(short.map(keyOf))
  const given = booked
    .filter((one) => leaving.has(keyOf(one)))
    .map((one) => ({ ...one, quantity: -one.quantity }))
  return {
    changes: [...excess, ...changes, ...given],
    leaving: short.map((line) => line.line_id),
  }
}
