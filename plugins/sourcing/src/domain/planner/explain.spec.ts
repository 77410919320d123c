import fc from "fast-check"
import { explainSegments } from "./explain"
import { planOrder } from "./plan-order"
import { anyOrder } from "./testing/arbitraries"
import { flatOption, inbound, onHand, problemOf, sourceOf } from "./testing/small-problem"
import { type Plan, type PlanPreset, type PlanProblem } from "./types"

function planFor(problem: PlanProblem, preset: PlanPreset): Plan {
  const result = planOrder(problem)
  const plans = result.kind === "plans" ? result.plans : []
  const plan = plans.find(({ presets }) => presets.includes(preset))
  if (!plan) throw new Error(`no ${preset} plan`)
  return plan
}

function reasons(problem: PlanProblem, preset: PlanPreset) {
  const plan = planFor(problem, preset)
  const found = explainSegments(problem, plan)
  return Object.fromEntries(plan.segments.map(({ source_id }, s) => [source_id, found[s]]))
}

const slow = flatOption("slow", 100, 4)

describe("explainSegments", () => {
  it("names the lines that only this source has", () => {
    const sources = [sourceOf("a", 10, slow), sourceOf("b", 10, slow)]
    const problem = problemOf([2, 2], sources, [onHand("a", 2, 0), onHand("b", 0, 2)])
    expect(reasons(problem, "cheapest")).toEqual({
      a: [{ code: "ONLY_SOURCE", facts: { line_ids: ["line-0"] } }],
      b: [{ code: "ONLY_SOURCE", facts: { line_ids: ["line-1"] } }],
    })
  })

  it("does not count stock that may not travel as another source", () => {
    const picky = flatOption("picky", 1, 1, 1)
    const sources = [sourceOf("a", 10, slow), sourceOf("b", 10, picky)]
    const problem = problemOf([2], sources, [onHand("a", 2), onHand("b", 2)])
    problem.goods_class[0] = 1
    const only = [{ code: "ONLY_SOURCE", facts: { line_ids: ["line-0"] } }]
    expect(reasons(problem, "cheapest")).toEqual({ a: only })
  })

  it("tells what the next best source would cost more", () => {
    const dear = flatOption("dear", 175, 4)
    const sources = [sourceOf("a", 10, slow), sourceOf("b", 10, dear)]
    const problem = problemOf([2], sources, [onHand("a", 2), onHand("b", 2)])
    const cheaper = [{ code: "CHEAPER_BY", facts: { amount: 75 } }]
    expect(reasons(problem, "cheapest")).toEqual({ a: cheaper })
  })

  it("tells how much later it would be", () => {
    const sources = [sourceOf("a", 10, slow), sourceOf("b", 10, slow)]
    const lots = [onHand("a", 2), inbound("b", "lot", 3, 2)]
    expect(reasons(problemOf([2], sources, lots), "fastest")).toEqual({
      a: [
        { code: "FASTER_BY", facts: { days: 3 } },
        { code: "CHEAPER_BY", facts: { amount: 200 } },
      ],
    })
  })

  it("tells that the limit of segments would not hold, and that it is a tie", () => {
    const sources = ["a", "b", "c"].map((id) => sourceOf(id, 10, slow))
    const lots = [onHand("a", 2, 2), onHand("b", 2, 0), onHand("c", 0, 2)]
    const problem = { ...problemOf([2, 2], sources, lots), max_segments: 1 }
    const impossible = [{ code: "IMPOSSIBLE_WITHOUT", facts: { max_segments: 1 } }]
    expect(reasons(problem, "cheapest")).toEqual({ a: impossible })
    const twin = { ...problem, lots: [...lots.slice(0, 1), onHand("b", 2, 2)] }
    expect(Object.values(reasons(twin, "cheapest"))).toEqual([
      [{ code: "CHEAPER_BY", facts: { amount: 0 } }],
    ])
  })

  it("has at least one reason for every segment", () => {
    fc.assert(
      fc.property(anyOrder({ lines: 20, sources: 5 }), (problem) => {
        const result = planOrder(problem)
        fc.pre(result.kind === "plans")
        for (const plan of result.plans) {
          const found = explainSegments(problem, plan)
          expect(found).toHaveLength(plan.segments.length)
          expect(found.every((list) => list.length > 0)).toBe(true)
        }
      }),
      { numRuns: 30 }
    )
  })
})
