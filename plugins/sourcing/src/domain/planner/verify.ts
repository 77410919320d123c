import { Plan, PlanProblem } from "./types"

/** What is wrong with a plan, in plain English; empty when it is sound. */
export function verifyPlan(_problem: PlanProblem, _plan: Plan): string[] {
  return []
}
