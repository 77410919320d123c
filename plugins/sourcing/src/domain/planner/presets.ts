import { solveAt, type Solution } from "./solve-at"
import type { PreparedProblem } from "./prepare"
import type { PlanPreset, PlanProblem } from "./types"

/** The best selection of a preset; no plan of that preset costs less than `lowerBound`, lateness included. */
export interface PresetSolution {
  solution: Solution
  lowerBound: number
}

/** Minor units charged when the last segment arrives on `day`. */
export function lateness(problem: PlanProblem, day: number): number {
  return problem.late_per_day * Math.max(0, day - problem.due_day)
}

/**
 * Least cost with lateness. The latest day on time comes first; later days are looked into one by one only when the
 * last of them, charged as the soonest, could be cheaper.
 */
export function cheapest(prepared: PreparedProblem, maxSegments: number): PresetSolution | null {
  const { problem, arrivalDays: days } = prepared
  const last = days.length - 1
  const onTime = Math.max(
    0,
    days.findLastIndex((day) => day <= problem.due_day)
  )
  let best: Solution | null = null
  let bestCost = Infinity
  let lowerBound = Infinity
  const solve = (t: number, upperBound: number) => {
    const solution = solveAt(prepared, days[t], { maxSegments, upperBound })
    const cost = solution.cost + lateness(problem, days[t])
    if (solution.selection && cost < bestCost) {
      best = solution
      bestCost = cost
    }
    return solution
  }
  const bound = (solution: Solution, penalty: number) => {
    lowerBound = Math.min(lowerBound, solution.lowerBound + penalty)
  }
  bound(solve(onTime, Infinity), lateness(problem, days[onTime]))
  if (onTime < last) {
    const soonest = lateness(problem, days[onTime + 1])
    const anyDay = solve(last, bestCost - soonest)
    bound(anyDay, anyDay.selection ? lateness(problem, days[last]) : soonest)
    for (let t = onTime + 1; anyDay.selection && t < last; t++) {
      const penalty = lateness(problem, days[t])
      if (anyDay.lowerBound + penalty >= bestCost) break
      bound(solve(t, bestCost - penalty), penalty)
    }
  }
  return best && { solution: best, lowerBound: Math.min(bestCost, lowerBound) }
}

function isCoverable(prepared: PreparedProblem, day: number, maxSegments: number): boolean {
  return solveAt(prepared, day, { maxSegments, stopAtFirst: true }).selection !== null
}

/** Earliest arrival of the whole order, found by bisection, and the least cost on that day. */
export function fastest(prepared: PreparedProblem, maxSegments: number): PresetSolution | null {
  const days = prepared.arrivalDays
  let first = 0
  let last = days.length - 1
  if (!isCoverable(prepared, days[last], maxSegments)) return null
  while (first < last) {
    const middle = (first + last) >> 1
    if (isCoverable(prepared, days[middle], maxSegments)) last = middle
    else first = middle + 1
  }
  const solution = solveAt(prepared, days[first], { maxSegments })
  return { solution, lowerBound: solution.lowerBound + lateness(prepared.problem, days[first]) }
}

/** Least number of segments that cover the order on any day, or null when `limit` are too few (or the search is). */
export function fewestSegments(
  prepared: PreparedProblem,
  limit: number,
  nodeLimit = Infinity
): number | null {
  const day = prepared.arrivalDays.at(-1)
  if (day === undefined) return null
  const limits = { maxSegments: limit, stopAtFirst: true, nodeLimit }
  return solveAt(prepared, day, limits).selection?.columns.length ?? null
}

/** The best selection of one preset within `maxSegments`, or null when there is none. */
export function solvePreset(
  prepared: PreparedProblem,
  preset: PlanPreset,
  maxSegments: number
): PresetSolution | null {
  const segments = fewestSegments(prepared, maxSegments)
  if (segments === null) return null
  if (preset === "fastest") return fastest(prepared, maxSegments)
  return cheapest(prepared, preset === "fewest" ? segments : maxSegments)
}
