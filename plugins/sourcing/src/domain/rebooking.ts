/** Pieces of a lot that an order line has booked; negative in a change that gives them back. */
export interface Booking {
  lot_id: string
  line_id: string
  quantity: number
}

const keyOf = ({ lot_id, line_id }: Booking) => `${lot_id} ${line_id}`

/**
 * What has to change for an order's bookings to follow its lines. Pieces that are given back may serve another line of
 * the same order. A line whose lot has not enough leaves it whole: one line is one delivery.
 *
 * @param booked what the order has booked now
 * @param wanted the lines that wait for a lot, with the pieces they need
 * @param free pieces of each lot that nobody has booked
 */
export function rebooking(
  booked: readonly Booking[],
  wanted: readonly Booking[],
  free: ReadonlyMap<string, number>
): { changes: Booking[]; leaving: string[] } {
  const left = new Map(free)
  const needs = new Map(wanted.map((line) => [keyOf(line), line.quantity]))
  const has = new Map(booked.map((booking) => [keyOf(booking), booking.quantity]))
  const changes: Booking[] = []
  const leaving: string[] = []
  const change = (line: Booking, quantity: number) => {
    if (quantity !== 0) {
      changes.push({ lot_id: line.lot_id, line_id: line.line_id, quantity })
      left.set(line.lot_id, (left.get(line.lot_id) ?? 0) - quantity)
    }
  }
  for (const booking of booked) {
    change(booking, Math.min(0, (needs.get(keyOf(booking)) ?? 0) - booking.quantity))
  }
  for (const line of wanted) {
    const had = has.get(keyOf(line)) ?? 0
    const missing = Math.max(0, line.quantity - had)
    const fits = missing <= (left.get(line.lot_id) ?? 0)
    change(line, fits ? missing : -had)
    if (!fits) {
      leaving.push(line.line_id)
    }
  }
  return { changes, leaving }
}
