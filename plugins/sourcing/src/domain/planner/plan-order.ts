import { PlanProblem, PlanResult } from "./types"

export function planOrder(problem: PlanProblem): PlanResult {
  return { kind: "impossible", short: [], segments_needed: problem.max_segments }
}
