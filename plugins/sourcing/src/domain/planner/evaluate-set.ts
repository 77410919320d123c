import { evaluateTuple } from "./evaluate-tuple"
import { fillRankTable } from "./rank-function"
import { minReducedPrice } from "./tariff"
import type { Mode } from "./columns"
import type { Search } from "./search-state"

function tabulateRanks(search: Search, size: number): void {
  const { prepared, chosen, columns, rankTable, subsets } = search
  const caps = Array.from({ length: size }, (_, p) => columns[chosen[p]].cap)
  prepared.groups.forEach((group, g) =>
    fillRankTable(prepared, group, caps, rankTable, g * subsets)
  )
}

/**
 * Bounds of place p in one mode, per multiplier: Infinity when the mode carries nothing here, or may not carry goods
 * that only this column has.
 */
function boundMode(search: Search, size: number, p: number, m: number, mode: Mode): void {
  const { rankTable, subsets, prepared, multipliers, modeBounds, mostModes } = search
  const full = (1 << size) - 1
  let indispensable = 0
  let least = 0
  let most = 0
  for (let g = 0; g < prepared.groups.length; g++) {
    const offset = g * subsets
    const own = rankTable[offset + full] - rankTable[offset + (full ^ (1 << p))]
    indispensable += own
    if (!((mode.groups >> g) & 1)) continue
    least += own
    most += rankTable[offset + (1 << p)]
  }
  const impossible = most <= 0 || indispensable > least
  for (
    let j = 0, at = (p * mostModes + m) * multipliers.length;
    j < multipliers.length;
    j++, at++
  ) {
    modeBounds[at] = impossible
      ? Infinity
      : minReducedPrice(mode.tariff, multipliers[j], least, most) + search.splitCost
  }
}

/** `modeSuffix[p]`: per multiplier, the least that places p and later can cost in any mode. */
function sumSuffixes(search: Search, size: number): void {
  const { chosen, columns, modeBounds, modeSuffix, mostModes } = search
  const count = search.multipliers.length
  modeSuffix.fill(0, size * count, (size + 1) * count)
  for (let p = size - 1; p >= 0; p--) {
    const modes = columns[chosen[p]].modes.length
    for (let j = 0; j < count; j++) {
      let least = Infinity
      for (let m = 0; m < modes; m++) {
        const bound = modeBounds[(p * mostModes + m) * count + j]
        if (bound < least) least = bound
      }
      modeSuffix[p * count + j] = least + modeSuffix[(p + 1) * count + j]
    }
  }
}

/** Extends the prefix by mode m at place p; answers the bound of all tuples that start like this. */
function extendPrefix(search: Search, p: number, m: number): number {
  const { modeBounds, modePrefix, modeSuffix, mostModes } = search
  const count = search.multipliers.length
  let bound = -Infinity
  for (let j = 0; j < count; j++) {
    const prefix = modePrefix[p * count + j] + modeBounds[(p * mostModes + m) * count + j]
    modePrefix[(p + 1) * count + j] = prefix
    const value = prefix + modeSuffix[(p + 1) * count + j]
    if (value > bound) bound = value
  }
  return bound
}

function chooseModes(search: Search, size: number, p: number): void {
  if (p === size) return evaluateTuple(search, size)
  const modes = search.columns[search.chosen[p]].modes.length
  for (let m = 0; m < modes && !search.done; m++) {
    if (extendPrefix(search, p, m) >= search.bestCost) continue
    search.chosenMode[p] = m
    chooseModes(search, size, p + 1)
  }
}

/** Tries all modes of a set of columns that covers the order, the hopeless ones cut off by their bounds. */
export function evaluateSet(search: Search, size: number): void {
  tabulateRanks(search, size)
  for (let p = 0; p < size; p++) {
    const { modes } = search.columns[search.chosen[p]]
    for (let m = 0; m < modes.length; m++) boundMode(search, size, p, m, modes[m])
  }
  sumSuffixes(search, size)
  const start = search.levels[0].bound
  search.modePrefix.set(start)
  let bound = -Infinity
  for (let j = 0; j < start.length; j++) {
    const value = start[j] + search.modeSuffix[j]
    if (value > bound) bound = value
  }
  if (bound < search.bestCost) chooseModes(search, size, 0)
}
