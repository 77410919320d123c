import { planOrder } from "./plan-order"
import { flatOption, inbound, onHand, problemOf, sourceOf } from "./testing/small-problem"
import { type Plan, type PlanSegment } from "./types"
import { verifyPlan } from "./verify"

const sources = [
  sourceOf("a", 10, flatOption("truck", 100, 2), flatOption("no-glue", 300, 1, 1)),
  sourceOf("b", 20, flatOption("truck", 150, 2)),
]
const lots = [onHand("a", 3, 0), inbound("a", "lot", 1, 2, 0), onHand("b", 0, 4)]
const problem = problemOf([5, 4], sources, lots)
problem.goods_class[0] = 1

function soundPlan(): Plan {
  const result = planOrder(problem)
  if (result.kind === "impossible") throw new Error("the sample order can be planned")
  return structuredClone(result.plans[0])
}

function withSegment(source: string, change: (segment: PlanSegment) => void): Plan {
  const plan = soundPlan()
  const segment = plan.segments.find(({ source_id }) => source_id === source)
  if (segment) change(segment)
  return plan
}

describe("verifyPlan", () => {
  it("accepts what the planner answers", () => {
    expect(verifyPlan(problem, soundPlan())).toEqual([])
  })

  it.each<[string, Plan, string]>([
    [
      "a line left short",
      withSegment("b", ({ allocations }) => (allocations[0].quantity = 3)),
      "line line-1 needs 4, planned 3",
    ],
    [
      "more than the lot holds",
      withSegment("a", ({ allocations }) => (allocations[1].quantity = 3)),
      "line 0 from lot lot of a: 3 of 2",
    ],
    [
      "a lot that does not exist",
      withSegment("a", ({ allocations }) => (allocations[1].lot_id = "gone")),
      "line 0 from lot gone of a: no such lot",
    ],
    [
      "the same stock twice",
      withSegment("a", ({ allocations }) => allocations.push({ ...allocations[0] })),
      "line 0 from lot on hand of a: allocated twice",
    ],
    [
      "a lot that is not ready",
      withSegment("a", (segment) => (segment.ready_day = 0)),
      "line 0 from lot lot of a: ready on day 1, not 0",
    ],
    [
      "goods the option may not carry",
      withSegment("a", (segment) => (segment.option_id = "no-glue")),
      "segment a by no-glue: may not carry line 0",
    ],
    [
      "a wrong freight",
      withSegment("b", (segment) => (segment.freight = 149)),
      "segment b by truck: costs 150, not 149",
    ],
    [
      "a wrong weight",
      withSegment("b", (segment) => (segment.weight_g = 1)),
      "segment b by truck: weighs 4000, not 1",
    ],
    [
      "a wrong arrival",
      withSegment("b", (segment) => (segment.arrival_day = 1)),
      "segment b by truck: arrives on day 2, not 1",
    ],
    ["a wrong cost", { ...soundPlan(), cost: 1 }, "cost is 270, not 1"],
    [
      "a bound above the cost",
      { ...soundPlan(), lower_bound: 999 },
      "the lower bound 999 exceeds the cost 270",
    ],
    ["an unknown source", withSegment("b", (segment) => (segment.source_id = "x")), "no source x"],
    [
      "an unknown option",
      withSegment("b", (segment) => (segment.option_id = "x")),
      "source b has no option x",
    ],
    ["a plan without purpose", { ...soundPlan(), presets: [] }, "the plan is best at nothing"],
  ])("reports %s", (_, plan, fault) => {
    expect(verifyPlan(problem, plan)).toContain(fault)
  })

  it("reports too many segments and a source used twice", () => {
    const plan = soundPlan()
    const doubled = { ...plan, segments: [...plan.segments, plan.segments[0]] }
    expect(verifyPlan({ ...problem, max_segments: 2 }, doubled)).toEqual(
      expect.arrayContaining(["two segments share a source", "3 segments, at most 2"])
    )
  })
})
