import type { OfferedLine } from "./offer"
import type { Origin } from "./origin"

/** The seller's word on where a delivery comes from: `location_id` is where it was planned from. */
export interface SourceChoice {
  location_id: string
  to: string
}

/** Lines that leave the place they were planned from. */
export interface Moving {
  from: string
  to: string
  lines: OfferedLine[]
}

/** A line of an offer, by where it comes from. */
export interface PlacedLine {
  line_id: string
  location_id: string
}

/**
 * The moves that a seller's choices come to: what it takes goes, what it leaves and what waits for a lot stays.
 *
 * @param taken what the seller takes of the offer
 * @param waits ids of the lines that wait for goods on the way
 * @param open the places whose stock the seller may sell
 * @returns null where a choice is none of a delivery with goods in stock, or of a place that is not the seller's to name
 */
export function movesOf(
  choices: readonly SourceChoice[],
  {
    lines,
    taken,
    waits,
    open,
  }: {
    lines: readonly PlacedLine[]
    taken: readonly OfferedLine[]
    waits: ReadonlySet<string>
    open: ReadonlySet<string>
  }
): Moving[] | null {
  const inStock = lines.filter(({ line_id }) => !waits.has(line_id))
  const places = new Set(inStock.map(({ location_id }) => location_id))
  const asked = new Set(choices.map(({ location_id }) => location_id))
  const isOpen = choices.every(({ location_id, to }) => places.has(location_id) && open.has(to))
  if (!isOpen || asked.size !== choices.length) {
    return null
  }
  const from = new Map(inStock.map(({ line_id, location_id }) => [line_id, location_id]))
  return choices
    .map(({ location_id, to }) => ({
      from: location_id,
      to,
      lines: taken.filter(({ line_id }) => from.get(line_id) === location_id),
    }))
    .filter((move) => move.lines.length > 0)
}

const NEAREST: Origin[] = ["own", "distributor", "factory"]

/**
 * The sources that have all of these goods, one's own first.
 *
 * @param needs pieces by item
 */
export const filling = <Place extends { origin: Origin; free: ReadonlyMap<string, number> }>(
  places: readonly Place[],
  needs: ReadonlyMap<string, number>
): Place[] =>
  places
    .filter(({ free }) => [...needs].every(([item, pieces]) => (free.get(item) ?? 0) >= pieces))
    .sort((a, b) => NEAREST.indexOf(a.origin) - NEAREST.indexOf(b.origin))
