import { planOrder } from "./plan-order"
import { generateProblem, type ProblemShape } from "./testing/generate-problem"
import { createOracle, type OracleAnswer } from "./testing/highs-oracle"
import { type Plan, type PlanProblem } from "./types"

/** The oracle stops within half a major unit of the optimum. */
const ORACLE_GAP = 50
const SECONDS = 5
/** Concave orders are to be solved to the end, on a slow machine too. */
const SECONDS_TO_THE_END = 30
/** One minor unit per allowed segment. */
const ROUNDING = 4

const MIXED: ProblemShape[] = [
  { lines: 10, sources: 3, seed: 11 },
  { lines: 10, sources: 3, seed: 12 },
  { lines: 10, sources: 10, seed: 13 },
  { lines: 20, sources: 5, seed: 100 },
  { lines: 20, sources: 5, seed: 101 },
  { lines: 50, sources: 5, seed: 12 },
  { lines: 50, sources: 5, seed: 13 },
]

const CONCAVE: ProblemShape[] = [
  { lines: 10, sources: 3, seed: 11, model: "concave" },
  { lines: 50, sources: 5, seed: 12, model: "concave" },
  { lines: 100, sources: 10, seed: 11, model: "concave" },
  { lines: 200, sources: 5, seed: 12, model: "concave" },
]

describe("against the HiGHS solver", () => {
  let solve: (problem: PlanProblem, seconds: number) => OracleAnswer

  beforeAll(async () => {
    solve = await createOracle()
  })

  function compare(shape: ProblemShape, seconds: number): { plan: Plan; oracle: OracleAnswer } {
    const problem = generateProblem(shape)
    const result = planOrder(problem)
    if (result.kind === "impossible") throw new Error("the generator hides a cover in every order")
    return { plan: result.plans[0], oracle: solve(problem, seconds) }
  }

  it.each(MIXED)("brackets the optimum: $lines x $sources, seed $seed", (shape) => {
    const { plan, oracle } = compare(shape, SECONDS)
    expect(plan.cost).toBeGreaterThanOrEqual(oracle.bound - ROUNDING)
    expect(plan.lower_bound).toBeLessThanOrEqual(oracle.cost + ROUNDING)
    expect(plan.cost).toBeLessThanOrEqual(oracle.cost * 1.01)
  })

  it.each(CONCAVE)("equals the optimum: $lines x $sources, seed $seed, concave", (shape) => {
    const { plan, oracle } = compare(shape, SECONDS_TO_THE_END)
    expect(plan.lower_bound).toBe(plan.cost)
    expect(plan.cost).toBeGreaterThanOrEqual(oracle.bound - ROUNDING)
    expect(plan.cost).toBeLessThanOrEqual(oracle.cost + ROUNDING)
    expect(oracle.closed).toBe(true)
    expect(plan.cost).toBeGreaterThanOrEqual(oracle.cost - ORACLE_GAP - ROUNDING)
  })
})
