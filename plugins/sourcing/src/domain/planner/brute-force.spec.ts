import fc from "fast-check"
import { planOrder } from "./plan-order"
import { bruteForce } from "./testing/brute-force"
import { anyGramOrder, anyTinyOrder } from "./testing/arbitraries"
import { generateProblem } from "./testing/generate-problem"
import { type Plan, type PlanPreset, type PlanProblem } from "./types"
import { verifyPlan } from "./verify"

function plansOf(problem: PlanProblem): Plan[] {
  const result = planOrder(problem)
  return result.kind === "plans" ? result.plans : []
}

function best(plans: Plan[], preset: PlanPreset): Plan {
  const plan = plans.find(({ presets }) => presets.includes(preset))
  if (!plan) throw new Error(`no ${preset} plan`)
  return plan
}

/** Four segments at most: each may be off by the rounding of its freight. */
const ROUNDING = 4

function expectBracketed(plan: Plan, optimum: number, preset: PlanPreset): void {
  expect(plan.cost).toBeGreaterThanOrEqual(optimum)
  if (plan.presets[0] === preset) {
    expect(plan.lower_bound).toBeLessThanOrEqual(optimum + ROUNDING)
  }
}

function tiny(seed: number, model: "concave" | "mixed"): PlanProblem {
  const problem = generateProblem({ lines: 4, sources: 3, seed, model })
  return { ...problem, need: problem.need.map((need) => Math.min(need, 4)) }
}

describe("against brute force", () => {
  it.each(["concave", "mixed"] as const)("brackets the optimum of every preset, %s", (model) => {
    for (let seed = 1; seed <= 30; seed++) {
      const problem = tiny(seed, model)
      const optimum = bruteForce(problem)
      const plans = plansOf(problem)
      expect(plans.flatMap((plan) => verifyPlan(problem, plan))).toEqual([])
      expectBracketed(best(plans, "cheapest"), optimum.cost, "cheapest")
      expectBracketed(best(plans, "fastest"), optimum.fastestCost, "fastest")
      expectBracketed(best(plans, "fewest"), optimum.fewestCost, "fewest")
      expect(best(plans, "fastest").arrival_day).toBe(optimum.arrival)
      expect(best(plans, "fewest").segments).toHaveLength(optimum.segments)
    }
  })

  it("finds the optimum exactly when tariffs are concave", () => {
    for (let seed = 31; seed <= 70; seed++) {
      const problem = tiny(seed, "concave")
      const optimum = bruteForce(problem)
      const plans = plansOf(problem)
      expect(best(plans, "cheapest").cost - optimum.cost).toBeLessThanOrEqual(ROUNDING)
      expect(best(plans, "fastest").cost - optimum.fastestCost).toBeLessThanOrEqual(ROUNDING)
      expect(best(plans, "fewest").cost - optimum.fewestCost).toBeLessThanOrEqual(ROUNDING)
      expect(plans.map((plan) => plan.lower_bound)).toEqual(plans.map((plan) => plan.cost))
    }
  })

  it("brackets the optimum of unruly orders and finds a plan exactly when there is one", () => {
    fc.assert(
      fc.property(anyTinyOrder(false), (problem) => {
        const optimum = bruteForce(problem)
        const result = planOrder(problem)
        if (!problem.need.some(Boolean)) return
        expect(result.kind).toBe(optimum.cost < Infinity ? "plans" : "impossible")
        if (result.kind === "impossible") return
        expect(result.plans.flatMap((plan) => verifyPlan(problem, plan))).toEqual([])
        expectBracketed(best(result.plans, "cheapest"), optimum.cost, "cheapest")
        expectBracketed(best(result.plans, "fastest"), optimum.fastestCost, "fastest")
        expectBracketed(best(result.plans, "fewest"), optimum.fewestCost, "fewest")
        expect(best(result.plans, "fastest").arrival_day).toBe(optimum.arrival)
        expect(best(result.plans, "fewest").segments).toHaveLength(optimum.segments)
      }),
      { numRuns: 400 }
    )
  })

  it("never states a bound above the optimum where four sources share every gram", () => {
    fc.assert(
      fc.property(anyGramOrder(), (problem) => {
        const optimum = bruteForce(problem)
        fc.pre(optimum.cost < Infinity)
        const plans = plansOf(problem)
        expect(plans.flatMap((plan) => verifyPlan(problem, plan))).toEqual([])
        expectBracketed(best(plans, "cheapest"), optimum.cost, "cheapest")
      }),
      { numRuns: 150 }
    )
  })

  it("answers sound, bracketed plans for capped tariffs", () => {
    fc.assert(
      fc.property(anyTinyOrder(true), (problem) => {
        const optimum = bruteForce(problem)
        const plans = problem.need.some(Boolean) ? plansOf(problem) : []
        expect(plans.flatMap((plan) => verifyPlan(problem, plan))).toEqual([])
        if (plans.length) expectBracketed(best(plans, "cheapest"), optimum.cost, "cheapest")
      }),
      { numRuns: 400 }
    )
  })
})
