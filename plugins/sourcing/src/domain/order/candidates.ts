import { distanceKm } from "@orac/markets"
import type { Place, SourceStock } from "../network"

/** The planner takes 64 columns: 20 sources with three carrier options each stay below. */
const MAX_SOURCES = 20

function totals(network: SourceStock[], lines: number): Float64Array {
  const sum = new Float64Array(lines)
  for (const stock of network) {
    addTo(sum, stock, 1)
  }
  return sum
}

function addTo(sum: Float64Array, { onHand, lots }: SourceStock, sign: number) {
  onHand.forEach((quantity, item) => (sum[item] += sign * quantity))
  lots.forEach((lot) => (sum[lot.item] += sign * lot.quantity))
}

/** Whether some line that all sources together cover could not be covered without this one. */
function isIndispensable(stock: SourceStock, sum: Float64Array, need: Int32Array): boolean {
  const without = Float64Array.from(sum)
  addTo(without, stock, -1)
  return need.some((needed, line) => sum[line] >= needed && without[line] < needed)
}

/**
 * The sources that are planned with: those that have something of the order and, where there are too many, first the
 * indispensable ones and then the nearest.
 *
 * @returns the sources by id, and whether any was left out, which costs a plan its proof
 */
export function candidateSources(
  network: SourceStock[],
  need: Int32Array,
  destination: Place
): { sources: SourceStock[]; complete: boolean } {
  const useful = network.filter(
    ({ onHand, lots }) => onHand.some((quantity) => quantity > 0) || lots.length > 0
  )
  if (useful.length <= MAX_SOURCES) {
    return { sources: useful, complete: true }
  }
  const sum = totals(useful, need.length)
  const ranked = useful
    .map((stock) => ({
      stock,
      spare: isIndispensable(stock, sum, need) ? 0 : 1,
      km: distanceKm(stock.source, destination) ?? 0,
    }))
    .sort((a, b) => a.spare - b.spare || a.km - b.km)
  const chosen = new Set(ranked.slice(0, MAX_SOURCES).map(({ stock }) => stock))
  return { sources: useful.filter((stock) => chosen.has(stock)), complete: false }
}
