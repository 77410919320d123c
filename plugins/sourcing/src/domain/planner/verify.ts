import { createTariff, priceOf } from "./tariff"
import {
  type CarrierOption,
  type Plan,
  type PlanLot,
  type PlanProblem,
  type PlanSegment,
} from "./types"

function sum<Item>(items: Item[], figure: (item: Item) => number): number {
  return items.reduce((total, item) => total + figure(item), 0)
}

function verifyCoverage({ line_ids, need }: PlanProblem, plan: Plan): string[] {
  const planned = new Int32Array(need.length)
  for (const segment of plan.segments) {
    for (const { line, quantity } of segment.allocations) planned[line] += quantity
  }
  return [...need.keys()]
    .filter((line) => planned[line] !== need[line])
    .map((line) => `line ${line_ids[line]} needs ${need[line]}, planned ${planned[line]}`)
}

function verifyLots(segment: PlanSegment, lots: PlanLot[]): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const { line, lot_id, quantity } of segment.allocations) {
    const lot = lots.find((candidate) => candidate.lot_id === lot_id)
    const name = `line ${line} from lot ${lot_id ?? "on hand"} of ${segment.source_id}`
    const key = JSON.stringify([line, lot_id])
    if (seen.has(key)) faults.push(`${name}: allocated twice`)
    seen.add(key)
    if (!Number.isInteger(quantity) || quantity <= 0) faults.push(`${name}: quantity ${quantity}`)
    if (!lot) faults.push(`${name}: no such lot`)
    else if (quantity > lot.quantity[line]) {
      faults.push(`${name}: ${quantity} of ${lot.quantity[line]}`)
    } else if (lot.ready_day > segment.ready_day) {
      faults.push(`${name}: ready on day ${lot.ready_day}, not ${segment.ready_day}`)
    }
  }
  return faults
}

function verifyOption(problem: PlanProblem, segment: PlanSegment, option: CarrierOption): string[] {
  const faults: string[] = []
  const name = `segment ${segment.source_id} by ${segment.option_id}`
  const grams = sum(segment.allocations, (a) => a.quantity * problem.weight_g[a.line])
  const freight = priceOf(createTariff(option.pieces), grams)
  const arrival = segment.ready_day + option.transit_days
  const banned = segment.allocations.filter(
    ({ line }) => problem.goods_class[line] & option.banned_classes
  )
  for (const { line } of banned) faults.push(`${name}: may not carry line ${line}`)
  if (!segment.allocations.length) faults.push(`${name}: ships nothing`)
  if (grams !== segment.weight_g) faults.push(`${name}: weighs ${grams}, not ${segment.weight_g}`)
  if (freight !== segment.freight) faults.push(`${name}: costs ${freight}, not ${segment.freight}`)
  if (arrival !== segment.arrival_day) {
    faults.push(`${name}: arrives on day ${arrival}, not ${segment.arrival_day}`)
  }
  return faults
}

function verifySegment(problem: PlanProblem, segment: PlanSegment): string[] {
  const source = problem.sources.find(({ id }) => id === segment.source_id)
  if (!source) return [`no source ${segment.source_id}`]
  const option = source.options.find(({ id }) => id === segment.option_id)
  if (!option) return [`source ${segment.source_id} has no option ${segment.option_id}`]
  const lots = problem.lots.filter((lot) => lot.source_id === source.id)
  return [...verifyLots(segment, lots), ...verifyOption(problem, segment, option)]
}

function verifyFigures(problem: PlanProblem, plan: Plan): string[] {
  const { segments } = plan
  const arrival = segments.length
    ? Math.max(...segments.map((segment) => segment.arrival_day))
    : problem.due_day
  const late = problem.late_per_day * Math.max(0, arrival - problem.due_day)
  const checks: [string, number, number][] = [
    ["arrival_day", plan.arrival_day, arrival],
    ["freight", plan.freight, sum(segments, (segment) => segment.freight)],
    ["penalty", plan.penalty, segments.length * problem.split_cost + late],
    ["cost", plan.cost, plan.freight + plan.penalty],
  ]
  return checks
    .filter(([, stated, actual]) => stated !== actual)
    .map(([name, stated, actual]) => `${name} is ${actual}, not ${stated}`)
}

/**
 * Recomputes a plan from the problem alone: coverage, stock per lot, bans, tariffs, dates, sums and limits. Answers
 * what is wrong in plain English; empty when the plan is sound.
 */
export function verifyPlan(problem: PlanProblem, plan: Plan): string[] {
  const faults = verifyCoverage(problem, plan)
  for (const segment of plan.segments) faults.push(...verifySegment(problem, segment))
  const sources = new Set(plan.segments.map((segment) => segment.source_id))
  if (sources.size < plan.segments.length) faults.push("two segments share a source")
  if (plan.segments.length > problem.max_segments) {
    faults.push(`${plan.segments.length} segments, at most ${problem.max_segments}`)
  }
  if (!plan.presets.length) faults.push("the plan is best at nothing")
  if (plan.lower_bound !== null && plan.lower_bound > plan.cost) {
    faults.push(`the lower bound ${plan.lower_bound} exceeds the cost ${plan.cost}`)
  }
  return [...faults, ...verifyFigures(problem, plan)]
}
