import { minReducedPrice } from "./tariff"
import type { Search } from "./search-state"

const GOLDEN = 0.618
const REFINEMENTS = 7

function termAt(search: Search, p: number, perKg: number): number {
  return minReducedPrice(search.tariffs[p], perKg, search.least[p], search.most[p])
}

/**
 * The best bound of the tuple over the search's multipliers: segments priced apart, the common weight paid back.
 * Answers the index of that multiplier too; the single terms stay in `tupleTerms` for the bounds to come.
 */
export function boundOnGrid(search: Search, size: number): { bound: number; index: number } {
  const { multipliers, tupleTerms, levels, splitCost } = search
  const count = multipliers.length
  let bound = -Infinity
  let index = 0
  for (let j = 0; j < count; j++) {
    let value = levels[0].bound[j] + size * splitCost
    for (let p = 0; p < size; p++) {
      value += tupleTerms[p * (count + 1) + j] = termAt(search, p, multipliers[j])
    }
    if (value > bound) {
      bound = value
      index = j
    }
  }
  return { bound, index }
}

/**
 * The bound is concave in the multiplier: golden section around the best grid point, until it reaches `enough`.
 * Leaves the refined multiplier and its terms in the search.
 */
export function refineBound(search: Search, size: number, index: number, enough: number): number {
  const { multipliers, prepared, splitCost } = search
  let bound = -Infinity
  const evaluate = (perKg: number) => {
    let value = (perKg * prepared.totalWeight) / 1000 + size * splitCost
    for (let p = 0; p < size; p++) value += termAt(search, p, perKg)
    if (value > bound) {
      bound = value
      search.refinedMultiplier = perKg
    }
    return value
  }
  let low = multipliers[Math.max(index - 1, 0)]
  let high = multipliers[Math.min(index + 1, multipliers.length - 1)]
  let left = high - GOLDEN * (high - low)
  let right = low + GOLDEN * (high - low)
  let atLeft = evaluate(left)
  let atRight = evaluate(right)
  for (let round = 0; round < REFINEMENTS && bound < enough; round++) {
    if (atLeft < atRight) {
      low = left
      left = right
      atLeft = atRight
      right = low + GOLDEN * (high - low)
      atRight = evaluate(right)
    } else {
      high = right
      right = left
      atRight = atLeft
      left = high - GOLDEN * (high - low)
      atLeft = evaluate(left)
    }
  }
  return bound
}

/** Stores the terms of the refined multiplier in the last slot of `tupleTerms`. */
export function keepRefinedTerms(search: Search, size: number): void {
  const count = search.multipliers.length
  for (let p = 0; p < size; p++) {
    search.tupleTerms[p * (count + 1) + count] = termAt(search, p, search.refinedMultiplier)
  }
}
