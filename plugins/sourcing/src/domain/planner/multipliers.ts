import { minReducedPrice, priceOf } from "./tariff"
import type { Column } from "./columns"

const MOST = 24

/**
 * Prices per kg at which the search relaxes "together the segments weigh the whole order". The best multiplier lies
 * near a marginal or an average rate of some tariff, so these are the candidates.
 */
export function chooseMultipliers(columns: Column[], totalWeight: number): Float64Array {
  const marginal = new Set([0])
  const average: number[] = []
  for (const { modes, reach } of columns) {
    const grams = Math.min(totalWeight, reach)
    for (const { tariff } of modes) {
      tariff.slope.forEach((rate) => marginal.add(rate))
      const price = priceOf(tariff, grams)
      if (price < Infinity) average.push((price * 1000) / grams)
    }
  }
  const all = [...marginal, ...average].sort((a, b) => a - b)
  if (all.length <= MOST) return Float64Array.from(all)
  const pick = (_: unknown, j: number) => all[Math.round((j * (all.length - 1)) / (MOST - 1))]
  return Float64Array.from({ length: MOST }, pick)
}

/** `bounds[c * J + j]`: the least a segment of column c can cost when each kg in it earns multiplier j. */
export function boundColumns(
  columns: Column[],
  multipliers: Float64Array,
  totalWeight: number,
  splitCost: number
): Float64Array {
  const size = multipliers.length
  const bounds = new Float64Array(columns.length * size)
  columns.forEach((column, c) => {
    const most = Math.min(totalWeight, column.reach)
    for (let j = 0; j < size; j++) {
      const prices = column.modes.map((mode) =>
        minReducedPrice(mode.tariff, multipliers[j], 1, most)
      )
      bounds[c * size + j] = Math.min(...prices) + splitCost
    }
  })
  return bounds
}
