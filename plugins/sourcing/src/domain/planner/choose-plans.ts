import type { PlanDraft } from "./build-plan"
import type { Plan, PlanPreset } from "./types"

type Criterion = (draft: PlanDraft) => number

const cost: Criterion = (draft) => draft.cost
const arrival: Criterion = (draft) => draft.arrival_day
const segments: Criterion = (draft) => draft.segments.length

/** What each preset looks at first, and how it breaks ties; the first of equal drafts wins. */
const CRITERIA: Record<PlanPreset, Criterion[]> = {
  cheapest: [cost, arrival, segments],
  fastest: [arrival, cost, segments],
  fewest: [segments, cost, arrival],
}

export const PRESETS: PlanPreset[] = ["cheapest", "fastest", "fewest"]

function isBetter(a: PlanDraft, b: PlanDraft, criteria: Criterion[]): boolean {
  const decisive = criteria.find((criterion) => criterion(a) !== criterion(b))
  return decisive !== undefined && decisive(a) < decisive(b)
}

/** The bound in whole minor units; within rounding of the cost it is the cost: a proven optimum. */
function statedBound(draft: PlanDraft, lowerBound: number, rounding: number): number {
  const proven = draft.cost - lowerBound <= rounding
  return proven ? draft.cost : Math.max(0, Math.floor(lowerBound))
}

/**
 * The best draft of each preset, equal ones named once. Lexicographic minima of the same three figures cannot dominate
 * each other. `rounding`: minor units by which a bound may miss a cost it proves.
 */
export function choosePlans(
  drafts: PlanDraft[],
  bounds: Record<PlanPreset, number>,
  rounding: number
): Plan[] {
  const presetsOf = new Map<PlanDraft, PlanPreset[]>()
  for (const preset of PRESETS) {
    const best = drafts.reduce((a, b) => (isBetter(b, a, CRITERIA[preset]) ? b : a))
    presetsOf.set(best, [...(presetsOf.get(best) ?? []), preset])
  }
  return [...presetsOf]
    .map(([draft, presets]) => ({
      presets,
      ...draft,
      lower_bound: statedBound(draft, bounds[presets[0]], rounding),
    }))
    .sort((a, b) => a.cost - b.cost || a.arrival_day - b.arrival_day)
}
