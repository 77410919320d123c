import { PlannerInputError } from "./errors"
import { boundColumns, chooseMultipliers } from "./multipliers"
import type { Column, Mode } from "./columns"
import type { PreparedProblem } from "./prepare"
import type { Tariff } from "./tariff"

/** Open columns with a mode each; goods are taken in `priority` order, or as `packs[p][i]` where those are set. */
export interface Selection {
  columns: Column[]
  modes: Mode[]
  priority: number[]
  packs: Int32Array[] | null
}

export interface SearchLimits {
  maxSegments: number
  /** Only selections cheaper than this are of interest. */
  upperBound: number
  /** Any selection will do: feasibility, not price. */
  stopAtFirst: boolean
  /** Give up after so many nodes. */
  nodeLimit: number
}

/** One level of the enumeration: what is still needed once `depth` columns are chosen. */
export interface Level {
  residual: Int32Array
  uncovered: Int32Array
  uncoveredCount: number
  /** Sum over the chosen columns of their bounds, per multiplier, plus what the whole weight earns. */
  bound: Float64Array
  excluded: Int32Array
  extension: Float64Array
}

/** Scratch of the search at one latest date. Everything is allocated once; the hot loops only overwrite. */
export interface Search {
  prepared: PreparedProblem
  limits: SearchLimits
  splitCost: number
  columns: Column[]
  multipliers: Float64Array
  columnBounds: Float64Array
  /** Columns from the most to the least promising, ties by index. */
  ranking: Int32Array
  /** Bit masks of the columns that have some of a line, one array per 32 columns. */
  suppliers: Int32Array[]
  /** Per column, the columns of its own source (itself included). */
  siblings: Int32Array[]
  levels: Level[]
  chosen: Int32Array
  chosenMode: Int32Array
  bestCost: number
  best: Selection | null
  /** Least bound of all that was dropped without being proven worse than the best. */
  unresolvedBound: number
  nodes: number
  done: boolean
  subsets: number
  mostModes: number
  rankTable: Float64Array
  /** Bound of mode m at place p with multiplier j: `(p * mostModes + m) * J + j`; suffixes and prefixes of it. */
  modeBounds: Float64Array
  modeSuffix: Float64Array
  modePrefix: Float64Array
  /** The tuple (set of columns with modes) being evaluated. */
  tariffs: Tariff[]
  tupleRank: Float64Array
  least: Float64Array
  most: Float64Array
  /** Reduced price of place p at multiplier j, the refined multiplier last: `p * (J + 1) + j`. */
  tupleTerms: Float64Array
  refinedMultiplier: number
  orderCost: Float64Array
  orderLast: Int8Array
}

const MAX_COLUMNS = 64

/** The latest word on a bound that does not prove its branch worse than the best: it limits what may be claimed. */
export function leaveUnresolved(search: Search, bound: number): void {
  if (bound < search.bestCost && bound < search.unresolvedBound) search.unresolvedBound = bound
}

function assertColumnCount(columns: Column[]): void {
  if (columns.length <= MAX_COLUMNS) return
  throw new PlannerInputError(
    "TOO_MANY_COLUMNS",
    `${columns.length} combinations of source, lots and transit time; at most ${MAX_COLUMNS} are supported`,
    { columns: columns.length, limit: MAX_COLUMNS }
  )
}

function rankColumns(columnBounds: Float64Array, count: number, multipliers: number): Int32Array {
  const totals = Array.from({ length: count }, (_, c) =>
    columnBounds.subarray(c * multipliers, (c + 1) * multipliers).reduce((sum, v) => sum + v, 0)
  )
  return Int32Array.from(totals.keys()).sort((a, b) => totals[a] - totals[b] || a - b)
}

function maskOf(count: number, words: number, test: (column: number) => boolean): Int32Array {
  const mask = new Int32Array(words)
  for (let c = 0; c < count; c++) if (test(c)) mask[c >> 5] |= 1 << (c & 31)
  return mask
}

function suppliersOf(columns: Column[], lines: number, words: number): Int32Array[] {
  const suppliers = Array.from({ length: words }, () => new Int32Array(lines))
  columns.forEach(({ cap }, c) => {
    const word = suppliers[c >> 5]
    for (let i = 0; i < lines; i++) if (cap[i]) word[i] |= 1 << (c & 31)
  })
  return suppliers
}

function createLevels(search: PreparedProblem, depth: number, words: number, multipliers: number) {
  const lines = search.need.length
  return Array.from({ length: depth + 1 }, (): Level => ({
    residual: Int32Array.from(search.need),
    uncovered: Int32Array.from(search.need.keys()),
    uncoveredCount: lines,
    bound: new Float64Array(multipliers),
    excluded: new Int32Array(words),
    extension: new Float64Array(multipliers),
  }))
}

/** A fresh search over the columns of one latest date. */
export function createSearch(
  prepared: PreparedProblem,
  columns: Column[],
  limits: SearchLimits
): Search {
  assertColumnCount(columns)
  const { totalWeight, groups } = prepared
  const splitCost = prepared.problem.split_cost
  const depth = limits.maxSegments
  const words = Math.ceil(columns.length / 32)
  const multipliers = chooseMultipliers(columns, totalWeight)
  const size = multipliers.length
  const columnBounds = boundColumns(columns, multipliers, totalWeight, splitCost)
  const subsets = 1 << depth
  const mostModes = Math.max(1, ...columns.map((column) => column.modes.length))
  const levels = createLevels(prepared, depth, words, size)
  levels[0].bound.set(multipliers.map((perKg) => (perKg * totalWeight) / 1000))
  return {
    prepared,
    limits,
    splitCost,
    columns,
    multipliers,
    columnBounds,
    ranking: rankColumns(columnBounds, columns.length, size),
    suppliers: suppliersOf(columns, prepared.need.length, words),
    siblings: columns.map(({ source }) =>
      maskOf(columns.length, words, (c) => columns[c].source === source)
    ),
    levels,
    chosen: new Int32Array(depth),
    chosenMode: new Int32Array(depth),
    bestCost: limits.upperBound,
    best: null,
    unresolvedBound: Infinity,
    nodes: 0,
    done: false,
    subsets,
    mostModes,
    rankTable: new Float64Array(groups.length * subsets),
    modeBounds: new Float64Array(depth * mostModes * size),
    modeSuffix: new Float64Array((depth + 1) * size),
    modePrefix: new Float64Array((depth + 1) * size),
    tariffs: [],
    tupleRank: new Float64Array(subsets),
    least: new Float64Array(depth),
    most: new Float64Array(depth),
    tupleTerms: new Float64Array(depth * (size + 1)),
    refinedMultiplier: 0,
    orderCost: new Float64Array(subsets),
    orderLast: new Int8Array(subsets),
  }
}
