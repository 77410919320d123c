import { buildPlan } from "./build-plan"
import { choosePlans } from "./choose-plans"
import { greedyByDistance } from "./greedy-by-distance"
import { prepare } from "./prepare"
import { flatOption, inbound, onHand, problemOf, sourceOf } from "./testing/small-problem"
import { type PlanProblem } from "./types"

const truck = flatOption("truck", 100, 2)
const near = sourceOf("near", 10, truck)
const far = sourceOf("far", 900, truck)

function greedy(problem: PlanProblem, day: number) {
  const prepared = prepare(problem)
  const selection = greedyByDistance(prepared, day)
  if (!selection) return null
  const { segments } = buildPlan(prepared, selection, day)
  const taken = segments.map(({ source_id, allocations }) => [
    source_id,
    allocations.reduce((sum, { quantity }) => sum + quantity, 0),
  ])
  return Object.fromEntries(taken)
}

describe("greedyByDistance", () => {
  it("takes what the nearest source has and only the rest elsewhere", () => {
    const problem = problemOf([13], [far, near], [onHand("near", 10), onHand("far", 15)])
    expect(greedy(problem, 5)).toEqual({ near: 10, far: 3 })
  })

  it("takes nothing that would arrive later than asked", () => {
    const lots = [inbound("near", "lot", 9, 5), onHand("far", 5)]
    expect(greedy(problemOf([5], [near, far], lots), 5)).toEqual({ far: 5 })
    expect(greedy(problemOf([5], [near, far], lots), 11)).toEqual({ near: 5 })
  })

  it("leaves goods that no option of the source may carry to the next one", () => {
    const picky = sourceOf("near", 10, flatOption("no-glue", 100, 2, 1))
    const problem = problemOf([2, 3], [picky, far], [onHand("near", 2, 3), onHand("far", 2, 3)])
    problem.goods_class[1] = 1
    expect(greedy(problem, 5)).toEqual({ near: 2, far: 3 })
  })

  it("answers null when the order is not covered", () => {
    expect(greedy(problemOf([3], [near], [onHand("near", 2)]), 5)).toBeNull()
  })
})

describe("choosePlans", () => {
  const draft = (cost: number, arrival_day: number, segments: number) => ({
    segments: Array.from({ length: segments }, (_, s) => ({
      source_id: `source-${s}`,
      option_id: "truck",
      ready_day: 0,
      arrival_day,
      weight_g: 1,
      freight: 1,
      allocations: [],
    })),
    freight: cost,
    penalty: 0,
    cost,
    arrival_day,
  })
  const bounds = { cheapest: 90, fastest: 150, fewest: 200 }

  it("prefers a cheaper rule of thumb over what the search found", () => {
    const plans = choosePlans([draft(100, 5, 2), draft(95, 5, 2)], bounds, 4)
    expect(plans).toMatchObject([{ cost: 95, presets: ["cheapest", "fastest", "fewest"] }])
  })

  it("names a plan once for everything it is best at, each with the bound of its first claim", () => {
    const plans = choosePlans([draft(100, 9, 3), draft(160, 4, 3), draft(201, 9, 1)], bounds, 4)
    expect(plans).toMatchObject([
      { cost: 100, presets: ["cheapest"], lower_bound: 90 },
      { cost: 160, presets: ["fastest"], lower_bound: 150 },
      { cost: 201, presets: ["fewest"], lower_bound: 201 },
    ])
  })

  it("breaks ties by the other figures", () => {
    const plans = choosePlans([draft(100, 9, 2), draft(100, 7, 2), draft(100, 7, 1)], bounds, 4)
    expect(plans).toMatchObject([{ cost: 100, arrival_day: 7, segments: [{}] }])
  })
})
