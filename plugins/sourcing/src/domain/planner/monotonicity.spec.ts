import fc from "fast-check"
import { planOrder } from "./plan-order"
import { anyOrder } from "./testing/arbitraries"
import { generateProblem } from "./testing/generate-problem"
import { mapOptions, scaleMoney } from "./testing/transform"
import { type PlanProblem } from "./types"

/** What is known of the optimum: it lies between the two, up to rounding. */
function bracket(problem: PlanProblem): { least: number; most: number } {
  const result = planOrder(problem)
  if (result.kind === "impossible") return { least: Infinity, most: Infinity }
  const { lower_bound, cost } = result.plans[0]
  const rounding = problem.max_segments
  return { least: (lower_bound ?? 0) - rounding, most: cost + rounding }
}

/** With concave tariffs `least` and `most` are the optimum itself, so this compares costs. */
function expectNotDearer(easier: PlanProblem, harder: PlanProblem): void {
  expect(bracket(easier).least).toBeLessThanOrEqual(bracket(harder).most)
}

function addSource(problem: PlanProblem, seed: number): PlanProblem {
  const lines = problem.line_ids.length
  const extra = generateProblem({ lines, sources: 1, seed, model: "concave" })
  const source = { ...extra.sources[0], id: "newcomer" }
  const quantity = problem.need.map((need, line) => (line % 2 ? need : 0))
  const lot = { source_id: source.id, lot_id: null, ready_day: 2, quantity }
  return { ...problem, sources: [...problem.sources, source], lots: [...problem.lots, lot] }
}

const models = ["concave", "mixed"] as const

describe.each(models)("the optimum, %s tariffs", (model) => {
  const orders = anyOrder({ lines: 25, sources: 6, model })
  const check = (ease: (problem: PlanProblem, seed: number) => PlanProblem) =>
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 999 }), (problem, seed) =>
        expectNotDearer(ease(problem, seed), problem)
      ),
      { numRuns: 30 }
    )

  it("does not rise with more stock", () => {
    check((problem, seed) => ({
      ...problem,
      lots: problem.lots.map((lot, l) =>
        (l + seed) % 2 ? lot : { ...lot, quantity: lot.quantity.map((q, i) => q + (i % 3)) }
      ),
    }))
  })

  it("does not rise with another source", () => {
    check(addSource)
  })

  it("does not rise with another carrier", () => {
    check((problem) =>
      mapOptions(problem, (options) => [
        ...options,
        { ...options[0], id: "express", transit_days: 1, banned_classes: 0 },
      ])
    )
  })

  it("does not rise with a later due day, earlier stock or more segments", () => {
    check((problem) => ({ ...problem, due_day: problem.due_day + 2 }))
    check((problem) => ({ ...problem, max_segments: problem.max_segments + 1 }))
    check((problem) => ({
      ...problem,
      lots: problem.lots.map((lot) => ({ ...lot, ready_day: Math.max(0, lot.ready_day - 1) })),
    }))
  })

  it("does not fall when a carrier is taken away", () => {
    fc.assert(
      fc.property(orders, (problem) => {
        const poorer = mapOptions(problem, (options, s) => (s % 2 ? options : options.slice(1)))
        expectNotDearer(problem, poorer)
      }),
      { numRuns: 30 }
    )
  })

  it("scales with all money", () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 2, max: 9 }), (problem, factor) => {
        const plain = bracket(problem)
        const scaled = bracket(scaleMoney(problem, factor))
        fc.pre(plain.most < Infinity)
        expect(scaled.least).toBeLessThanOrEqual(plain.most * factor)
        expect(scaled.most).toBeGreaterThanOrEqual(plain.least * factor)
      }),
      { numRuns: 30 }
    )
  })
})
