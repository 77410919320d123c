import { lateness } from "./presets"
import { fillByPriority } from "./priority-order"
import { createTariff, priceOf } from "./tariff"
import type { PreparedOption, PreparedProblem, PreparedSource } from "./prepare"
import type { Selection } from "./search-state"
import type { PlanAllocation, PlanSegment } from "./types"

/** A plan before it is known what it is best at. */
export interface PlanDraft {
  segments: PlanSegment[]
  freight: number
  penalty: number
  cost: number
  arrival_day: number
}

/** Uses up the source's lots, earliest first. */
function allocateLots(
  prepared: PreparedProblem,
  source: PreparedSource,
  packs: Int32Array
): { allocations: PlanAllocation[]; readyDay: number } {
  const allocations: PlanAllocation[] = []
  let readyDay = -Infinity
  packs.forEach((count, i) => {
    const line = prepared.order[i]
    let left = count
    for (const lot of source.lots) {
      if (!left) break
      const quantity = Math.min(left, lot.quantity[line])
      if (quantity <= 0) continue
      allocations.push({ line, lot_id: lot.lot_id, quantity })
      readyDay = Math.max(readyDay, lot.ready_day)
      left -= quantity
    }
  })
  allocations.sort((a, b) => a.line - b.line)
  return { allocations, readyDay }
}

function groupsIn(prepared: PreparedProblem, packs: Int32Array): number {
  return prepared.groups.reduce((bits, { from, to }, g) => {
    const used = packs.subarray(from, to).some((count) => count > 0)
    return used ? bits | (1 << g) : bits
  }, 0)
}

/** The cheapest option that may carry the goods and arrives in time; the faster one of equals. */
function chooseOption(options: PreparedOption[], groups: number, grams: number, latest: number) {
  const able = options
    .filter((prepared) => (prepared.groups & groups) === groups)
    .filter(({ option }) => option.transit_days <= latest)
    .map(({ option }) => ({ option, freight: priceOf(createTariff(option.pieces), grams) }))
  return able.reduce((best, next) => {
    const faster = next.option.transit_days < best.option.transit_days
    const better = next.freight < best.freight || (next.freight === best.freight && faster)
    return better ? next : best
  })
}

function buildSegment(
  prepared: PreparedProblem,
  source: PreparedSource,
  packs: Int32Array,
  day: number
): PlanSegment {
  const { allocations, readyDay } = allocateLots(prepared, source, packs)
  const weight = packs.reduce((sum, count, i) => sum + count * prepared.weight[i], 0)
  const groups = groupsIn(prepared, packs)
  const { option, freight } = chooseOption(source.options, groups, weight, day - readyDay)
  return {
    source_id: source.source.id,
    option_id: option.id,
    ready_day: readyDay,
    arrival_day: readyDay + option.transit_days,
    weight_g: weight,
    freight,
    allocations,
  }
}

/**
 * Turns a selection into lots, options and dates. `day` was only the latest allowed: the dates are those of the lots
 * really used, so the draft may arrive earlier and cost less than the search knew.
 */
export function buildPlan(prepared: PreparedProblem, selection: Selection, day: number): PlanDraft {
  const { problem } = prepared
  const packs = selection.packs ?? fillByPriority(prepared, selection)
  const segments = selection.columns
    .map((column, p) => ({ source: prepared.sources[column.source], packs: packs[p] }))
    .filter((part) => part.packs.some((count) => count > 0))
    .map((part) => buildSegment(prepared, part.source, part.packs, day))
    .sort((a, b) => b.weight_g - a.weight_g || (a.source_id < b.source_id ? -1 : 1))
  const freight = segments.reduce((sum, segment) => sum + segment.freight, 0)
  const arrival_day = Math.max(...segments.map((segment) => segment.arrival_day))
  const penalty = segments.length * problem.split_cost + lateness(problem, arrival_day)
  return { segments, freight, penalty, cost: freight + penalty, arrival_day }
}
