import { minReducedPrice, priceOf, type Tariff } from "./tariff"
import type { Search } from "./search-state"

/** Weights where a tariff bends or jumps within `[least, most]`, and both ends. */
export function stops(tariff: Tariff, least: number, most: number): number[] {
  const found = [least]
  if (most > least) found.push(most)
  for (let j = 0; j < tariff.size; j++) {
    const end = tariff.hi[j]
    const start = tariff.lo[j] + 1
    if (end > least && end < most) found.push(end)
    if (tariff.jumps[j] && start > least && start < most) found.push(start)
  }
  return found
}

export function pricePlace(search: Search, place: number, grams: number): number {
  return priceOf(search.tariffs[place], grams)
}

/** The least a place can cost when it ships something within the range; tariffs need not rise with weight. */
export function leastPrice(search: Search, place: number, least: number, most: number): number {
  return Math.round(minReducedPrice(search.tariffs[place], 0, least, most))
}
