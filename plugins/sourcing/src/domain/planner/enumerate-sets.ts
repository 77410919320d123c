import { evaluateSet } from "./evaluate-set"
import type { Search } from "./search-state"

function isSet(mask: Int32Array, column: number): boolean {
  return ((mask[column >> 5] >>> (column & 31)) & 1) === 1
}

function countBits(word: number): number {
  word -= (word >>> 1) & 0x55555555
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Largest entry: every multiplier gives a valid bound, so the best one counts. */
export function greatest(values: Float64Array): number {
  let max = -Infinity
  for (let j = 0; j < values.length; j++) if (values[j] > max) max = values[j]
  return max
}

/** Bound of every set that adds `count` of the columns not excluded at this depth. */
function boundBelow(search: Search, depth: number, count: number): number {
  const { columns, columnBounds } = search
  const { extension, excluded, bound } = search.levels[depth]
  const size = bound.length
  extension.fill(Infinity)
  let any = false
  for (let c = 0; c < columns.length; c++) {
    if (isSet(excluded, c)) continue
    any = true
    for (let j = 0, at = c * size; j < size; j++, at++) {
      if (columnBounds[at] < extension[j]) extension[j] = columnBounds[at]
    }
  }
  if (!any) return Infinity
  let max = -Infinity
  for (let j = 0; j < size; j++) {
    const value = bound[j] + extension[j] * count
    if (value > max) max = value
  }
  return max
}

function addToBound(search: Search, depth: number, column: number): void {
  const from = search.levels[depth].bound
  const to = search.levels[depth + 1].bound
  const size = from.length
  for (let j = 0, at = column * size; j < size; j++, at++) to[j] = from[j] + search.columnBounds[at]
}

/** Opens a column: the level below starts with what it leaves uncovered and without its siblings. */
function open(search: Search, depth: number, column: number): void {
  const { residual, uncovered, uncoveredCount, excluded } = search.levels[depth]
  const below = search.levels[depth + 1]
  const cap = search.columns[column].cap
  search.chosen[depth] = column
  addToBound(search, depth, column)
  let count = 0
  for (let t = 0; t < uncoveredCount; t++) {
    const i = uncovered[t]
    const left = residual[i] - cap[i]
    if (left <= 0) continue
    below.residual[i] = left
    below.uncovered[count++] = i
  }
  below.uncoveredCount = count
  const siblings = search.siblings[column]
  for (let w = 0; w < excluded.length; w++) below.excluded[w] = excluded[w] | siblings[w]
}

/** The uncovered line with the fewest columns left to supply it, or -1 when some line has none. */
function choosePivot(search: Search, depth: number): number {
  const { uncovered, uncoveredCount, excluded } = search.levels[depth]
  let pivot = -1
  let fewest = Infinity
  for (let t = 0; t < uncoveredCount && fewest > 1; t++) {
    const i = uncovered[t]
    let count = 0
    for (let w = 0; w < excluded.length; w++) {
      count += countBits(search.suppliers[w][i] & ~excluded[w])
    }
    if (count === 0) return -1
    if (count < fewest) {
      fewest = count
      pivot = i
    }
  }
  return pivot
}

/** Every completion of the set contains a supplier of the pivot; each is opened once, then excluded. */
function branchOnPivot(search: Search, depth: number, segments: number): void {
  const pivot = choosePivot(search, depth)
  if (pivot < 0) return
  const { excluded } = search.levels[depth]
  for (const column of search.ranking) {
    if (isSet(excluded, column) || !search.columns[column].cap[pivot]) continue
    open(search, depth, column)
    descend(search, depth + 1, segments, -1)
    if (search.done) return
    excluded[column >> 5] |= 1 << (column & 31)
  }
}

/** All is covered already: further sources are opened only because that may be cheaper. */
function branchOnExtension(search: Search, depth: number, segments: number, after: number): void {
  const { ranking } = search
  const { excluded } = search.levels[depth]
  for (let z = after + 1; z < ranking.length; z++) {
    if (isSet(excluded, ranking[z])) continue
    open(search, depth, ranking[z])
    descend(search, depth + 1, segments, z)
    if (search.done) return
    excluded[ranking[z] >> 5] |= 1 << (ranking[z] & 31)
  }
}

function coversRest(search: Search, depth: number, column: number): boolean {
  const { residual, uncovered, uncoveredCount } = search.levels[depth]
  const cap = search.columns[column].cap
  for (let t = 0; t < uncoveredCount; t++) {
    const i = uncovered[t]
    if (cap[i] < residual[i]) return false
  }
  return true
}

/** Columns that have some of every uncovered line, as a mask; null when there is none. */
function commonSuppliers(search: Search, depth: number): Int32Array | null {
  const { uncovered, uncoveredCount, excluded } = search.levels[depth]
  const common = new Int32Array(excluded.length)
  let any = 0
  for (let w = 0; w < excluded.length; w++) {
    const suppliers = search.suppliers[w]
    let mask = ~excluded[w]
    for (let t = 0; t < uncoveredCount && mask; t++) mask &= suppliers[uncovered[t]]
    common[w] = mask
    any |= mask
  }
  return any ? common : null
}

/** The last pick has to cover everything left on its own. */
function branchOnLast(search: Search, depth: number, segments: number): void {
  const common = commonSuppliers(search, depth)
  if (!common) return
  for (const column of search.ranking) {
    if (!isSet(common, column) || !coversRest(search, depth, column)) continue
    search.chosen[depth] = column
    addToBound(search, depth, column)
    if (greatest(search.levels[depth + 1].bound) < search.bestCost) evaluateSet(search, segments)
    if (search.done) return
  }
}

function descend(search: Search, depth: number, segments: number, after: number): void {
  if (++search.nodes > search.limits.nodeLimit) search.done = true
  const left = segments - depth
  const { uncoveredCount, bound } = search.levels[depth]
  if (left === 0) {
    if (uncoveredCount === 0 && greatest(bound) < search.bestCost) evaluateSet(search, segments)
    return
  }
  if (search.done || boundBelow(search, depth, left) >= search.bestCost) return
  if (uncoveredCount === 0) branchOnExtension(search, depth, segments, after)
  else if (left === 1) branchOnLast(search, depth, segments)
  else branchOnPivot(search, depth, segments)
}

/** Evaluates every set of exactly `segments` columns of distinct sources that covers the order and may be cheaper. */
export function enumerateSets(search: Search, segments: number): void {
  search.levels[0].excluded.fill(0)
  descend(search, 0, segments, -1)
}
