import { cheapestPair, type Range } from "./cheapest-pair"
import { leastPrice, pricePlace, stops } from "./tariff-stops"
import type { Search } from "./search-state"

interface Stop {
  grams: number
  price: number
}

const PLACES = [0, 1, 2, 3]

/** Least price of each place that ships anything at all. */
function leastPrices(search: Search): number[] {
  return PLACES.map((p) => leastPrice(search, p, search.least[p], search.most[p]))
}

/** The face where places a and b together ship all they can: two independent pairs. */
function cheapestOnFace(search: Search, a: number, b: number, grams: number, cut: number): number {
  const { tupleRank, least, most } = search
  const [c, d] = PLACES.filter((p) => p !== a && p !== b)
  const pair = (1 << a) | (1 << b)
  const weight = tupleRank[pair]
  const first = { place: a, least: weight - tupleRank[1 << b], most: most[a] }
  const second = { place: b, least: weight - tupleRank[1 << a], most: most[b] }
  const third = { place: c, least: least[c], most: tupleRank[pair | (1 << c)] - weight }
  const fourth = { place: d, least: least[d], most: tupleRank[pair | (1 << d)] - weight }
  const from = (range: Range) => leastPrice(search, range.place, range.least, range.most)
  const rest = from(third) + from(fourth)
  if (from(first) + from(second) + rest >= cut) return cut
  const front = cheapestPair(search, first, second, weight, Infinity)
  if (front + rest >= cut) return cut
  return Math.min(cut, front + cheapestPair(search, third, fourth, grams - weight, Infinity))
}

/** Whether the Lagrangian bound of the places not yet fixed already reaches `cut`. */
function reachesCut(
  search: Search,
  open: number[],
  rest: number,
  spent: number,
  cut: number
): boolean {
  const { multipliers, tupleTerms, refinedMultiplier } = search
  const count = multipliers.length
  for (let j = count; j >= 0; j--) {
    let bound = spent + ((j < count ? multipliers[j] : refinedMultiplier) * rest) / 1000
    for (let n = 0; n < open.length; n++) bound += tupleTerms[open[n] * (count + 1) + j]
    if (bound >= cut) return true
  }
  return false
}

/** Inside the polytope: three places stand at stops, place `free` takes the rest. Pair constraints are checked. */
function cheapestInside(
  search: Search,
  stopsOf: Stop[][],
  floor: number[],
  free: number,
  grams: number,
  cut: number
): number {
  const { tupleRank, least, most } = search
  const [p, q, r] = PLACES.filter((place) => place !== free)
  const fits = (a: number, b: number, weight: number) => {
    const pair = (1 << a) | (1 << b)
    return weight <= tupleRank[pair] && grams - weight <= tupleRank[15 ^ pair]
  }
  const openAfterP = [q, r, free]
  const openAfterQ = [r, free]
  let cheapest = cut
  for (const x of stopsOf[p]) {
    if (x.price + floor[q] + floor[r] + floor[free] >= cheapest) break
    if (reachesCut(search, openAfterP, grams - x.grams, x.price, cheapest)) continue
    for (const y of stopsOf[q]) {
      const price = x.price + y.price
      const weight = x.grams + y.grams
      if (price + floor[r] + floor[free] >= cheapest) break
      if (!fits(p, q, weight)) continue
      if (reachesCut(search, openAfterQ, grams - weight, price, cheapest)) continue
      for (const z of stopsOf[r]) {
        if (price + z.price + floor[free] >= cheapest) break
        const rest = grams - weight - z.grams
        if (rest < least[free] || rest > most[free]) continue
        if (!fits(p, r, x.grams + z.grams) || !fits(q, r, y.grams + z.grams)) continue
        const cost = price + z.price + pricePlace(search, free, rest)
        if (cost < cheapest) cheapest = cost
      }
    }
  }
  return cheapest
}

/** Exact continuous optimum over four places without the split cost, or `cut` when that is lower. */
export function boundOfFour(search: Search, grams: number, cut: number): number {
  const { tariffs, least, most } = search
  let cheapest = cut
  for (const a of PLACES) {
    for (let b = a + 1; b < 4; b++) cheapest = cheapestOnFace(search, a, b, grams, cheapest)
  }
  const stopsOf = PLACES.map((p) =>
    stops(tariffs[p], least[p], most[p])
      .map((weight) => ({ grams: weight, price: pricePlace(search, p, weight) }))
      .sort((x, y) => x.price - y.price || x.grams - y.grams)
  )
  const floor = leastPrices(search)
  for (const free of PLACES) {
    cheapest = cheapestInside(search, stopsOf, floor, free, grams, cheapest)
  }
  return cheapest
}
