import { buildPlan, type PlanDraft } from "./build-plan"
import { prepare } from "./prepare"
import { solvePreset } from "./presets"
import { type Plan, type PlanProblem, type PlanSegment, type SegmentReason } from "./types"

/** Lines of the segment that the other sources together cannot fill. */
function linesOnlyFrom(problem: PlanProblem, segment: PlanSegment): string[] {
  const carriers = new Map(problem.sources.map((source) => [source.id, source.options]))
  const usable = (source: string, line: number) =>
    carriers.get(source)?.some((option) => !(option.banned_classes & problem.goods_class[line])) ??
    false
  const elsewhere = (line: number) =>
    problem.lots
      .filter((lot) => lot.source_id !== segment.source_id && usable(lot.source_id, line))
      .reduce((sum, lot) => sum + lot.quantity[line], 0)
  const lines = new Set(segment.allocations.map(({ line }) => line))
  return [...lines]
    .filter((line) => elsewhere(line) < problem.need[line])
    .map((line) => problem.line_ids[line])
}

/** The same preset planned without the source; null when that is not possible. */
function planWithout(problem: PlanProblem, plan: Plan, source: string): PlanDraft | null {
  const preset = plan.presets[0]
  const maxSegments = preset === "fewest" ? plan.segments.length : problem.max_segments
  const sources = problem.sources.filter(({ id }) => id !== source)
  const lots = problem.lots.filter((lot) => lot.source_id !== source)
  const prepared = prepare({ ...problem, sources, lots })
  const solved = solvePreset(prepared, preset, maxSegments)
  if (!solved?.solution.selection) return null
  return buildPlan(prepared, solved.solution.selection, solved.solution.day)
}

function compare(problem: PlanProblem, plan: Plan, other: PlanDraft | null): SegmentReason[] {
  if (!other) {
    const fewest = plan.presets[0] === "fewest"
    const max_segments = fewest ? plan.segments.length : problem.max_segments
    return [{ code: "IMPOSSIBLE_WITHOUT", facts: { max_segments } }]
  }
  const reasons: SegmentReason[] = []
  const days = other.arrival_day - plan.arrival_day
  const amount = other.cost - plan.cost
  if (days > 0) reasons.push({ code: "FASTER_BY", facts: { days } })
  if (amount > 0) reasons.push({ code: "CHEAPER_BY", facts: { amount } })
  return reasons.length ? reasons : [{ code: "CHEAPER_BY", facts: { amount: 0 } }]
}

/**
 * Why each segment of a plan is in it: every segment is compared with planning the same preset without its source. Solves
 * once more per segment, so call it only when somebody asks.
 */
export function explainSegments(problem: PlanProblem, plan: Plan): SegmentReason[][] {
  return plan.segments.map((segment) => {
    const line_ids = linesOnlyFrom(problem, segment)
    if (line_ids.length) return [{ code: "ONLY_SOURCE", facts: { line_ids } }]
    return compare(problem, plan, planWithout(problem, plan, segment.source_id))
  })
}
