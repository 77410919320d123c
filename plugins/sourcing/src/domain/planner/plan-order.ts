import { buildPlan, type PlanDraft } from "./build-plan"
import { choosePlans, PRESETS } from "./choose-plans"
import { greedyByDistance } from "./greedy-by-distance"
import { prepare, type PreparedProblem } from "./prepare"
import { cheapest, fastest, fewestSegments } from "./presets"
import { explainImpossible } from "./shortage"
import { type Plan, type PlanProblem, type PlanResult } from "./types"
import { validateProblem } from "./validate"

/** An order without need needs no segment. */
function emptyPlan(problem: PlanProblem): Plan {
  const figures = { freight: 0, penalty: 0, cost: 0, lower_bound: 0 }
  return { presets: PRESETS, segments: [], ...figures, arrival_day: problem.due_day }
}

/** What "nearest first" would do on time and at any time, where it keeps to the limit of segments. */
function greedyDrafts(prepared: PreparedProblem): PlanDraft[] {
  const { problem, arrivalDays } = prepared
  const onTime = arrivalDays.findLast((day) => day <= problem.due_day)
  const days = new Set([onTime, arrivalDays.at(-1)])
  return [...days].flatMap((day) => {
    const selection = day === undefined ? null : greedyByDistance(prepared, day)
    const tooMany = !selection || selection.columns.length > problem.max_segments
    return day === undefined || tooMany ? [] : [buildPlan(prepared, selection, day)]
  })
}

function planPresets(prepared: PreparedProblem, segments: number): PlanResult {
  const limit = prepared.problem.max_segments
  const cheap = cheapest(prepared, limit)
  const fast = fastest(prepared, limit)
  const few = segments === limit ? cheap : cheapest(prepared, segments)
  if (!cheap || !fast || !few) return explainImpossible(prepared)
  const drafts = [cheap, fast, few].flatMap(({ solution }) =>
    solution.selection ? [buildPlan(prepared, solution.selection, solution.day)] : []
  )
  const bounds = {
    cheapest: cheap.lowerBound,
    fastest: fast.lowerBound,
    fewest: few.lowerBound,
  }
  const plans = choosePlans([...drafts, ...greedyDrafts(prepared)], bounds, limit)
  return { kind: "plans", plans }
}

/**
 * Decides which source ships what, when and by which carrier option: one to three plans, mutually non-dominated in
 * cost, arrival and number of segments, cheapest first. Pure and deterministic: the order of lines, sources, options
 * and lots does not matter.
 *
 * Exact for concave tariffs; for minimum charges, steps and bracket jumps the optimum lies in `[lower_bound, cost]`
 * (tight up to four segments). Where every tariff of a segment has a cap below what the source could ship, a plan is
 * searched for but not guaranteed to be found. An order that cannot be planned is an answer, not an error.
 *
 * @throws PlannerInputError when the problem is malformed or too large
 */
export function planOrder(problem: PlanProblem): PlanResult {
  validateProblem(problem)
  const prepared = prepare(problem)
  if (!prepared.need.length) return { kind: "plans", plans: [emptyPlan(problem)] }
  const segments = fewestSegments(prepared, problem.max_segments)
  return segments === null ? explainImpossible(prepared) : planPresets(prepared, segments)
}
