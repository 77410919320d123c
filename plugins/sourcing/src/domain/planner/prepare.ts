import { compareIds } from "./compare-ids"
import { groupBy } from "./group-by"
import { PlannerInputError } from "./errors"
import { type CarrierOption, type PlanLot, type PlanProblem, type PlanSource } from "./types"
import type { Mode } from "./columns"

/** Lines `from .. to - 1` in prepared order: goods that the same carrier options may carry. */
export interface GoodsGroup {
  goodsClass: number
  from: number
  to: number
  weight: number
}

/** What a source can ship from `readyDay` on, all earlier lots included, per prepared line and clipped at need. */
export interface LotLevel {
  readyDay: number
  cap: Int32Array
}

/** `groups`: bit g is set when the option may carry goods group g. */
export interface PreparedOption {
  option: CarrierOption
  groups: number
}

export interface PreparedSource {
  source: PlanSource
  lots: PlanLot[]
  options: PreparedOption[]
  levels: LotLevel[]
}

/** The problem in canonical order: independent of the order of the input and of any date. */
export interface PreparedProblem {
  problem: PlanProblem
  /** `order[i]` is the problem's index of prepared line i; lines without need are left out. */
  order: Int32Array
  need: Int32Array
  weight: Int32Array
  groups: GoodsGroup[]
  totalWeight: number
  sources: PreparedSource[]
  /** Distinct days on which a segment can arrive, ascending. */
  arrivalDays: number[]
  modeCache: Map<string, Mode[]>
}

const MAX_GROUPS = 30

function groupLines(problem: PlanProblem, order: Int32Array, bans: number): GoodsGroup[] {
  const groups: GoodsGroup[] = []
  order.forEach((line, i) => {
    const goodsClass = problem.goods_class[line] & bans
    const weight = problem.need[line] * problem.weight_g[line]
    const last = groups.at(-1)
    if (last?.goodsClass === goodsClass) {
      last.to = i + 1
      last.weight += weight
    } else {
      groups.push({ goodsClass, from: i, to: i + 1, weight })
    }
  })
  if (groups.length > MAX_GROUPS) {
    throw new PlannerInputError(
      "TOO_MANY_GOODS_CLASSES",
      `${groups.length} kinds of goods differ in what may carry them; at most ${MAX_GROUPS} are supported`,
      { groups: groups.length, limit: MAX_GROUPS }
    )
  }
  return groups
}

function orderLines(problem: PlanProblem, bans: number): Int32Array {
  const { need, weight_g, goods_class, line_ids } = problem
  const lines = line_ids.map((_, line) => line).filter((line) => need[line] > 0)
  lines.sort(
    (a, b) =>
      (goods_class[a] & bans) - (goods_class[b] & bans) ||
      weight_g[b] - weight_g[a] ||
      compareIds(line_ids[a], line_ids[b])
  )
  return Int32Array.from(lines)
}

/** On hand before inbound, earlier before later: the order in which a source's stock is used up. */
function compareLots(a: PlanLot, b: PlanLot): number {
  return a.ready_day - b.ready_day || compareIds(a.lot_id ?? "", b.lot_id ?? "")
}

function stackLots(lots: PlanLot[], order: Int32Array, need: Int32Array): LotLevel[] {
  const levels: LotLevel[] = []
  const cap = new Int32Array(order.length)
  for (const lot of lots) {
    let grew = false
    for (let i = 0; i < order.length; i++) {
      const reachable = Math.min(need[i], cap[i] + lot.quantity[order[i]])
      if (reachable !== cap[i]) grew = true
      cap[i] = reachable
    }
    if (!grew) continue
    levels.push({ readyDay: lot.ready_day, cap: cap.slice() })
  }
  return levels
}

function usableOptions(source: PlanSource, groups: GoodsGroup[]): PreparedOption[] {
  const mask = (option: CarrierOption) =>
    groups.reduce(
      (bits, group, g) => (option.banned_classes & group.goodsClass ? bits : bits | (1 << g)),
      0
    )
  return [...source.options]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((option) => ({ option, groups: mask(option) }))
    .filter((option) => option.groups !== 0)
}

function arrivalDaysOf(sources: PreparedSource[]): number[] {
  const days = new Set<number>()
  for (const { levels, options } of sources) {
    for (const level of levels) {
      for (const { option } of options) days.add(level.readyDay + option.transit_days)
    }
  }
  return [...days].sort((a, b) => a - b)
}

/** Sorts everything by stable ids and precomputes what does not depend on a date. */
export function prepare(problem: PlanProblem): PreparedProblem {
  const bans = problem.sources
    .flatMap((source) => source.options)
    .reduce((bits, option) => bits | option.banned_classes, 0)
  const order = orderLines(problem, bans)
  const need = Int32Array.from(order, (line) => problem.need[line])
  const groups = groupLines(problem, order, bans)
  const lotsOf = groupBy(problem.lots, (lot) => lot.source_id)
  const sources = [...problem.sources]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((source) => {
      const lots = (lotsOf.get(source.id) ?? []).toSorted(compareLots)
      const levels = stackLots(lots, order, need)
      return { source, lots, levels, options: usableOptions(source, groups) }
    })
  return {
    problem,
    order,
    need,
    groups,
    sources,
    weight: Int32Array.from(order, (line) => problem.weight_g[line]),
    totalWeight: groups.reduce((sum, group) => sum + group.weight, 0),
    arrivalDays: arrivalDaysOf(sources),
    modeCache: new Map(),
  }
}
