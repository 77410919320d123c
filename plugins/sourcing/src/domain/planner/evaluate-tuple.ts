import { continuousBound } from "./continuous-bound"
import { boundOnGrid, keepRefinedTerms, refineBound } from "./lagrangian-bound"
import { improvePacks } from "./pack-moves"
import { bestPriorityOrder, fillByPriority, readPriorityOrder } from "./priority-order"
import { leaveUnresolved, type Search, type Selection } from "./search-state"
import { isConcaveBetween } from "./tariff"

/** Grams every subset of the places can ship in the chosen modes; false when they cannot ship everything. */
function sumRanks(search: Search, size: number): boolean {
  const { prepared, columns, chosen, chosenMode, rankTable, subsets, tupleRank } = search
  const full = (1 << size) - 1
  tupleRank.fill(0, 0, full + 1)
  for (let g = 0; g < prepared.groups.length; g++) {
    let able = 0
    for (let p = 0; p < size; p++) {
      if ((columns[chosen[p]].modes[chosenMode[p]].groups >> g) & 1) able |= 1 << p
    }
    const offset = g * subsets
    if (!able || rankTable[offset + able] !== prepared.groups[g].weight) return false
    for (let subset = 1; subset <= full; subset++) {
      tupleRank[subset] += rankTable[offset + (subset & able)]
    }
  }
  return true
}

/** Cuts the rank function at the caps of the tariffs (it stays submodular); answers whether any of them binds. */
function applyTariffCaps(search: Search, size: number): boolean {
  const { tupleRank, tariffs } = search
  let capped = false
  for (let p = 0; p < size; p++) {
    const bit = 1 << p
    const cap = tariffs[p].cap
    if (cap >= tupleRank[bit]) continue
    capped = true
    for (let subset = 1; subset < 1 << size; subset++) {
      if (subset & bit) {
        tupleRank[subset] = Math.min(tupleRank[subset], tupleRank[subset ^ bit] + cap)
      }
    }
  }
  return capped
}

/** Bounds of each place's weight; false when some place would stay empty, which a smaller set covers. */
function boxTuple(search: Search, size: number): boolean {
  const { tupleRank, least, most, prepared } = search
  const full = (1 << size) - 1
  for (let p = 0; p < size; p++) {
    least[p] = prepared.totalWeight - tupleRank[full ^ (1 << p)]
    most[p] = tupleRank[1 << p]
    if (most[p] <= 0) return false
  }
  return true
}

function selectionOf(search: Search, size: number, packs: Int32Array[] | null): Selection {
  const columns = Array.from({ length: size }, (_, p) => search.columns[search.chosen[p]])
  const modes = columns.map((column, p) => column.modes[search.chosenMode[p]])
  return { columns, modes, priority: readPriorityOrder(search, size), packs }
}

function keepIfBetter(search: Search, cost: number, selection: () => Selection): void {
  if (cost >= search.bestCost) return
  search.bestCost = cost
  search.best = selection()
  if (search.limits.stopAtFirst) search.done = true
}

function allConcave(search: Search, size: number): boolean {
  for (let p = 0; p < size; p++) {
    if (!isConcaveBetween(search.tariffs[p], search.least[p], search.most[p])) return false
  }
  return true
}

/** The Lagrangian bound, refined only where the grid does not settle the tuple already. */
function lagrangianBound(search: Search, size: number, enough: number): number {
  const { bound, index } = boundOnGrid(search, size)
  search.refinedMultiplier = search.multipliers[index]
  if (bound >= enough) return bound
  const refined = refineBound(search, size, index, enough)
  if (refined < bound) search.refinedMultiplier = search.multipliers[index]
  keepRefinedTerms(search, size)
  return Math.max(bound, refined)
}

/** Moves single packs towards the kinks of the tariffs, starting from the best priority order. */
function improveByPacks(search: Search, size: number): void {
  const start = selectionOf(search, size, null)
  const packs = fillByPriority(search.prepared, start)
  const cost = improvePacks(search.prepared, start, packs)
  keepIfBetter(search, cost, () => ({ ...start, packs }))
}

/**
 * Prices one set of columns with one mode each. Bounds first, then the best priority order (exact for concave
 * tariffs), then for the others the exact continuous bound and pack moves. Freight is rounded per segment: a bound over
 * unrounded prices may be half a unit per segment too high, and `size` units are not worth a search.
 */
export function evaluateTuple(search: Search, size: number): void {
  const { prepared, columns, chosen, chosenMode } = search
  if (!sumRanks(search, size)) return
  for (let p = 0; p < size; p++) search.tariffs[p] = columns[chosen[p]].modes[chosenMode[p]].tariff
  const capped = applyTariffCaps(search, size)
  if (search.tupleRank[(1 << size) - 1] < prepared.totalWeight || !boxTuple(search, size)) return
  let bound = lagrangianBound(search, size, search.bestCost - size / 2) - size / 2
  if (bound >= search.bestCost - size) return leaveUnresolved(search, bound)
  const vertexCost = bestPriorityOrder(search, size)
  if (!capped) keepIfBetter(search, vertexCost, () => selectionOf(search, size, null))
  if (search.done || (!capped && allConcave(search, size))) return
  if (size <= 4) bound = Math.max(bound, continuousBound(search, size))
  if (bound < search.bestCost - size) improveByPacks(search, size)
  leaveUnresolved(search, bound)
}
