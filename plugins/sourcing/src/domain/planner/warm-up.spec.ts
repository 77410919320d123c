import { planOrder } from "./plan-order"
import { sampleOrder } from "./sample-order"
import { verifyPlan } from "./verify"
import { warmUp } from "./warm-up"

describe("warmUp", () => {
  it("plans without asking for anything", () => {
    expect(warmUp).not.toThrow()
  })

  it("uses orders that can be planned in several segments", () => {
    for (let order = 0; order < 6; order++) {
      const problem = sampleOrder(order)
      const result = planOrder(problem)
      if (result.kind === "impossible") throw new Error("a sample order cannot be planned")
      expect(result.plans.flatMap((plan) => verifyPlan(problem, plan))).toEqual([])
      expect(result.plans[0].segments.length).toBeGreaterThan(1)
    }
  })
})
