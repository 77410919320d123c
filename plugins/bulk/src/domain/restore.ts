export interface SourcedLine {
  id: string
  /** The line's source; null when an edit added the line. */
  location_id: string | null
  lot_id: string | null
}

export interface HeldReservation {
  id: string
  line_id: string
  item_id: string
  location_id: string
  quantity: number
  allow_backorder: boolean
}

export interface RestorePlan {
  moves: { reservation: HeldReservation; to: string }[]
  releases: HeldReservation[]
  /** Lines whose recorded source changes. */
  sources: { line_id: string; from: string | null; to: string }[]
}

export const stockKey = (itemId: string, locationId: string) => `${itemId} ${locationId}`

/**
 * Where the reservations of an edited order belong. A reservation goes back to its line's source
 * when the source has the goods; otherwise the whole line follows its reservations, so that a line
 * never has two sources. A line that an edit added takes the source that core found for it. A
 * pre-ordered line takes nothing from stock.
 *
 * @param free pieces free per {@link stockKey} before any move
 */
export function planRestore(
  lines: readonly SourcedLine[],
  reservations: readonly HeldReservation[],
  free: ReadonlyMap<string, number>
): RestorePlan {
  const left = new Map(free)
  const held = byLine(reservations)
  const plan: RestorePlan = { moves: [], releases: [], sources: [] }
  for (const line of lines) {
    const own = held.get(line.id) ?? []
    if (line.lot_id) {
      plan.releases.push(...own)
    } else if (own.length) {
      restoreLine(line, own, left, plan)
    }
  }
  return plan
}

function byLine(reservations: readonly HeldReservation[]) {
  const lines = new Map<string, HeldReservation[]>()
  for (const one of reservations) {
    lines.set(one.line_id, [...(lines.get(one.line_id) ?? []), one])
  }
  return lines
}

function restoreLine(
  line: SourcedLine,
  own: HeldReservation[],
  left: Map<string, number>,
  plan: RestorePlan
) {
  const astray = own.filter((one) => one.location_id !== line.location_id)
  if (!astray.length) {
    return
  }
  const fits = (to: string) => own.every((one) => fitsAt(one, to, left))
  const to = [line.location_id, ...own.map((one) => one.location_id)].find(
    (one) => one && fits(one)
  )
  if (!to) {
    return
  }
  for (const reservation of own.filter((one) => one.location_id !== to)) {
    shift(left, reservation, to)
    plan.moves.push({ reservation, to })
  }
  if (to !== line.location_id) {
    plan.sources.push({ line_id: line.id, from: line.location_id, to })
  }
}

const fitsAt = (one: HeldReservation, to: string, left: Map<string, number>) =>
  one.location_id === to ||
  (left.has(stockKey(one.item_id, to)) &&
    (one.allow_backorder || left.get(stockKey(one.item_id, to))! >= one.quantity))

function shift(left: Map<string, number>, one: HeldReservation, to: string) {
  const add = (location: string, quantity: number) => {
    const key = stockKey(one.item_id, location)
    left.set(key, (left.get(key) ?? 0) + quantity)
  }
  add(one.location_id, one.quantity)
  add(to, -one.quantity)
}
