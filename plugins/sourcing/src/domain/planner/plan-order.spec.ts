import fc from "fast-check"
import { planOrder } from "./plan-order"
import { priceOf } from "./tariff"
import { mergeTariffs } from "./tariff-merge"
import { anyOrder } from "./testing/arbitraries"
import { generateProblem } from "./testing/generate-problem"
import { flatOption, inbound, onHand, problemOf, sourceOf } from "./testing/small-problem"
import { shuffleProblem, withLineIds } from "./testing/transform"
import { type Plan, type PlanProblem } from "./types"
import { verifyPlan } from "./verify"

const orders = anyOrder({ lines: 40, sources: 8 })

function plansOf(problem: PlanProblem): Plan[] {
  const result = planOrder(problem)
  return result.kind === "plans" ? result.plans : []
}

function figures(plan: Plan): number[] {
  return [plan.cost, plan.arrival_day, plan.segments.length]
}

describe("planOrder", () => {
  it("answers plans that hold against the problem", () => {
    fc.assert(
      fc.property(orders, (problem) => {
        expect(plansOf(problem).flatMap((plan) => verifyPlan(problem, plan))).toEqual([])
      })
    )
  })

  it("holds on a big order, with a bound close to the cost", () => {
    const problem = generateProblem({ lines: 500, sources: 10, seed: 11 })
    const plans = plansOf(problem)
    expect(plans.flatMap((plan) => verifyPlan(problem, plan))).toEqual([])
    expect(plans[0].cost / (plans[0].lower_bound ?? 0)).toBeLessThan(1.001)
  })

  it("answers each preset once, cheapest first, no plan dominated by another", () => {
    fc.assert(
      fc.property(orders, (problem) => {
        const plans = plansOf(problem)
        fc.pre(plans.length > 0)
        const presets = plans.flatMap((plan) => plan.presets)
        expect([...presets].sort()).toEqual(["cheapest", "fastest", "fewest"])
        expect(plans[0].presets).toContain("cheapest")
        for (const a of plans) {
          for (const b of plans) {
            if (a === b) continue
            expect(figures(a).every((figure, f) => figure <= figures(b)[f])).toBe(false)
          }
        }
      })
    )
  })

  it("is fastest in the fastest plan and has fewest segments in the fewest", () => {
    fc.assert(
      fc.property(orders, (problem) => {
        for (const plan of plansOf(problem)) {
          for (const other of plansOf(problem)) {
            if (plan.presets.includes("cheapest")) expect(plan.cost).toBeLessThanOrEqual(other.cost)
            if (plan.presets.includes("fastest")) {
              expect(plan.arrival_day).toBeLessThanOrEqual(other.arrival_day)
            }
            if (plan.presets.includes("fewest")) {
              expect(plan.segments.length).toBeLessThanOrEqual(other.segments.length)
            }
          }
        }
      })
    )
  })

  it("answers the same twice and does not touch its input", () => {
    fc.assert(
      fc.property(orders, (problem) => {
        const before = structuredClone(problem)
        expect(planOrder(problem)).toEqual(planOrder(problem))
        expect(problem).toEqual(before)
      }),
      { numRuns: 30 }
    )
  })

  it("does not depend on the order of lines, sources, options and lots", () => {
    fc.assert(
      fc.property(orders, fc.integer(), (problem, seed) => {
        const shuffled = shuffleProblem(problem, seed)
        const plans = plansOf(problem).map((plan) => withLineIds(problem, plan))
        const others = plansOf(shuffled).map((plan) => withLineIds(shuffled, plan))
        expect(others).toEqual(plans)
      }),
      { numRuns: 60 }
    )
  })

  it("breaks ties by id: twin sources and twin lines in any order answer the same plan", () => {
    const truck = flatOption("truck", 100, 2)
    const ids = ["a", "b", "c", "d"]
    const sources = ids.map((id) => sourceOf(id, 10, truck, { ...truck, id: "twin" }))
    const lots = ids.map((id) => onHand(id, 2, 2, 2, 2))
    const problem = problemOf([3, 3, 3, 3], sources, lots)
    const plans = plansOf(problem).map((plan) => withLineIds(problem, plan))
    for (let seed = 1; seed <= 20; seed++) {
      const shuffled = shuffleProblem(problem, seed)
      expect(plansOf(shuffled).map((plan) => withLineIds(shuffled, plan))).toEqual(plans)
    }
  })

  it("takes the faster of two options that cost the same", () => {
    const options = [flatOption("a-slow", 100, 4), flatOption("b-quick", 100, 2)]
    const problem = problemOf([1], [sourceOf("a", 10, ...options)], [onHand("a", 1)])
    expect(plansOf(problem)).toMatchObject([
      { arrival_day: 2, segments: [{ option_id: "b-quick" }] },
    ])
  })

  it("spreads an order over parcels that each stop at their cap", () => {
    const pieces = [{ from_g: 0, to_g: 10_000, fix: 50, per_kg: 0 }]
    const parcel = { ...flatOption("parcel", 50, 1), pieces }
    const sources = ["a", "b"].map((id) => sourceOf(id, 10, parcel))
    const order = (need: number) =>
      problemOf([need], sources, [onHand("a", need), onHand("b", need)])
    expect(plansOf(order(18))).toMatchObject([{ cost: 120, segments: [{}, {}] }])
    expect(planOrder(order(21)).kind).toBe("impossible")
  })

  it("uses stock on hand before what is still to come", () => {
    const lots = [inbound("a", "later", 3, 5), inbound("a", "soon", 1, 2), onHand("a", 2)]
    const problem = problemOf([5], [sourceOf("a", 10, flatOption("truck", 100, 1))], lots)
    const allocations = [
      { line: 0, lot_id: null, quantity: 2 },
      { line: 0, lot_id: "soon", quantity: 2 },
      { line: 0, lot_id: "later", quantity: 1 },
    ]
    expect(plansOf(problem)).toMatchObject([{ arrival_day: 4, segments: [{ allocations }] }])
  })

  it("prices one segment like the cheapest source that has everything", () => {
    fc.assert(
      fc.property(anyOrder({ lines: 5, sources: 6, model: "concave" }), (order) => {
        const problem = { ...order, max_segments: 1, late_per_day: 0, goods_class: new Uint8Array(order.need.length) } // prettier-ignore
        const grams = problem.need.reduce((sum, n, i) => sum + n * problem.weight_g[i], 0)
        const prices = problem.sources
          .filter(({ id }) => {
            const lots = problem.lots.filter((lot) => lot.source_id === id)
            return problem.need.every(
              (n, i) => lots.reduce((sum, lot) => sum + lot.quantity[i], 0) >= n
            )
          })
          .map(({ options }) => priceOf(mergeTariffs(options.map(({ pieces }) => pieces)), grams))
        const plans = plansOf(problem)
        expect(plans.length > 0).toBe(prices.length > 0)
        if (plans.length) expect(plans[0].cost).toBe(Math.min(...prices) + problem.split_cost)
      })
    )
  })

  it("answers one empty plan when nothing is needed", () => {
    const problem = generateProblem({ lines: 3, sources: 2, seed: 1 })
    const result = planOrder({ ...problem, need: new Int32Array(3) })
    expect(result).toMatchObject({ kind: "plans", plans: [{ segments: [], cost: 0 }] })
  })

  it("ignores lines without need", () => {
    const problem = generateProblem({ lines: 6, sources: 3, seed: 4 })
    const need = problem.need.map((count, line) => (line === 2 ? 0 : count))
    const lots = problem.lots.map((lot) => ({ ...lot, quantity: lot.quantity.map((q) => q) }))
    for (const lot of lots) lot.quantity[2] = 0
    const plans = plansOf({ ...problem, need, lots })
    expect(plans.length).toBeGreaterThan(0)
    expect(plans).toEqual(plansOf({ ...problem, need }))
  })
})
