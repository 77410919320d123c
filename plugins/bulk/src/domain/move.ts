import type { LineMove } from "../types/order-change"
import { type HeldReservation, stockKey } from "./restore"

/** A line of an order before it moves; `movable` where nothing of it has left and it waits for no lot. */
export interface MovableLine {
  id: string
  sku: string
  location_id: string | null
  quantity: number
  movable: boolean
}

export interface ReservationMove {
  reservation: HeldReservation
  to: string
}

/** Pieces of an item that a place lacks. */
export interface Shortage {
  line_id: string
  location_id: string
  missing: number
}

const movedIds = (moves: readonly LineMove[]) =>
  new Set(moves.flatMap(({ lines }) => lines.map(({ line_id }) => line_id)))

/** What keeps lines where they are: they are elsewhere, or not all of their pieces are there to move. */
export function fixedLines(moves: readonly LineMove[], lines: readonly MovableLine[]): string[] {
  const known = new Map(lines.map((line) => [line.id, line]))
  return moves.flatMap(({ from, lines: moving }) =>
    moving.flatMap(({ line_id, quantity }) => {
      const line = known.get(line_id)
      const isWhole = line?.movable && line.location_id === from && line.quantity === quantity
      return isWhole ? [] : [line?.sku ?? line_id]
    })
  )
}

/** The places that still send something of an order when lines have moved away. */
export function keptPlaces(
  moves: readonly LineMove[],
  lines: readonly MovableLine[]
): ReadonlySet<string> {
  const gone = movedIds(moves)
  return new Set(
    lines.flatMap(({ id, location_id }) => (location_id && !gone.has(id) ? [location_id] : []))
  )
}

/** The reservations of the lines that move, each with where it goes. */
export function reservationMoves(
  moves: readonly LineMove[],
  held: readonly HeldReservation[]
): ReservationMove[] {
  const places = new Map(
    moves.flatMap(({ to, lines }) => lines.map(({ line_id }) => [line_id, to] as const))
  )
  return held.flatMap((reservation) => {
    const to = places.get(reservation.line_id)
    return to && to !== reservation.location_id ? [{ reservation, to }] : []
  })
}

/**
 * Where goods are missing for all of these moves together: what leaves a place makes room for what comes to it. A place
 * that does not keep an item at all lacks every piece of it, backorder or not.
 *
 * @param free pieces free per {@link stockKey} before any move
 */
export function shortagesOf(
  moves: readonly ReservationMove[],
  free: ReadonlyMap<string, number>
): Shortage[] {
  const left = new Map(free)
  for (const { reservation, to } of moves) {
    const { item_id, location_id, quantity } = reservation
    const [out, into] = [stockKey(item_id, location_id), stockKey(item_id, to)]
    left.set(out, (left.get(out) ?? 0) + quantity)
    left.set(into, (left.get(into) ?? 0) - quantity)
  }
  const told = new Set<string>()
  return moves.flatMap(({ reservation: { item_id, line_id, allow_backorder }, to }) => {
    const key = stockKey(item_id, to)
    const missing = allow_backorder && free.has(key) ? 0 : -left.get(key)!
    if (missing <= 0 || told.has(key)) {
      return []
    }
    told.add(key)
    return [{ line_id, location_id: to, missing }]
  })
}
