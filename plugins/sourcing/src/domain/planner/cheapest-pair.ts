import { pricePlace, stops } from "./tariff-stops"
import type { Search } from "./search-state"

/** A place of the tuple and the weights it may take. */
export interface Range {
  place: number
  least: number
  most: number
}

/**
 * Cheapest way to send `grams` over two places. At an optimum at least one of the two stands at a stop of its tariff
 * or at an end of its range. Answers `cut` when there is nothing cheaper.
 */
export function cheapestPair(
  search: Search,
  a: Range,
  b: Range,
  grams: number,
  cut: number
): number {
  let least = cut
  const tryStops = (fixed: Range, other: Range) => {
    const from = Math.max(fixed.least, grams - other.most)
    const to = Math.min(fixed.most, grams - other.least)
    for (const w of stops(search.tariffs[fixed.place], from, to)) {
      const cost = pricePlace(search, fixed.place, w) + pricePlace(search, other.place, grams - w)
      if (cost < least) least = cost
    }
  }
  tryStops(a, b)
  tryStops(b, a)
  return least
}
