import { cheapestPair } from "./cheapest-pair"
import { boundOfFour } from "./continuous-bound-four"
import { leastPrice, pricePlace, stops } from "./tariff-stops"
import type { Search } from "./search-state"

/** Three places: two stand at stops, the third takes the rest. */
function cheapestTriple(search: Search, grams: number, cut: number): number {
  const { least, most, tariffs } = search
  const stopsOf = [0, 1, 2].map((p) => stops(tariffs[p], least[p], most[p]))
  let cheapest = cut
  for (let free = 0; free < 3; free++) {
    const p = (free + 1) % 3
    const q = (free + 2) % 3
    const freeLeast = leastPrice(search, free, least[free], most[free])
    for (const x of stopsOf[p]) {
      const priceX = pricePlace(search, p, x)
      if (priceX + freeLeast >= cheapest) continue
      for (const y of stopsOf[q]) {
        const rest = grams - x - y
        if (rest < least[free] || rest > most[free]) continue
        const cost = priceX + pricePlace(search, q, y) + pricePlace(search, free, rest)
        if (cost < cheapest) cheapest = cost
      }
    }
  }
  return cheapest
}

/**
 * The exact optimum of the tuple when packs may be split at will, or the best cost so far when that is lower: a valid
 * bound for whole packs. For up to four places: in the chain of tight sets each block has at most one place that is
 * not at a stop of its tariff, so enumerating stops is exhaustive.
 */
export function continuousBound(search: Search, size: number): number {
  const { prepared, splitCost, least, most } = search
  const split = size * splitCost
  const cut = search.bestCost - split
  const grams = prepared.totalWeight
  const range = (place: number) => ({ place, least: least[place], most: most[place] })
  if (size === 1) return Math.min(cut, pricePlace(search, 0, grams)) + split
  if (size === 2) return cheapestPair(search, range(0), range(1), grams, cut) + split - size
  if (size === 3) return cheapestTriple(search, grams, cut) + split - size
  return boundOfFour(search, grams, cut) + split - size
}
