import { planOrder } from "./plan-order"
import { flatOption, onHand, problemOf, sourceOf } from "./testing/small-problem"

const truck = flatOption("truck", 100, 2)

describe("an order that cannot be planned", () => {
  it("names every line that stock leaves short, with what is there", () => {
    const sources = [sourceOf("a", 10, truck), sourceOf("b", 20, truck)]
    const lots = [onHand("a", 2, 9, 0), onHand("b", 1, 0, 0)]
    expect(planOrder(problemOf([5, 9, 1], sources, lots))).toEqual({
      kind: "impossible",
      short: [
        { line: 0, need: 5, reachable: 3 },
        { line: 2, need: 1, reachable: 0 },
      ],
      segments_needed: null,
    })
  })

  it("counts stock that no carrier may take as missing", () => {
    const sources = [sourceOf("a", 10, flatOption("no-glue", 100, 2, 1)), sourceOf("b", 20)]
    const problem = problemOf([2, 2], sources, [onHand("a", 2, 2), onHand("b", 2, 2)])
    problem.goods_class[1] = 1
    const short = [{ line: 1, need: 2, reachable: 0 }]
    expect(planOrder(problem)).toEqual({ kind: "impossible", short, segments_needed: null })
  })

  it("tells how many segments it would take when the limit is the obstacle", () => {
    const ids = ["a", "b", "c"]
    const sources = ids.map((id) => sourceOf(id, 10, truck))
    const lots = ids.map((id, s) => onHand(id, ...ids.map((_, line) => (line === s ? 1 : 0))))
    const problem = { ...problemOf([1, 1, 1], sources, lots), max_segments: 2 }
    expect(planOrder(problem)).toEqual({ kind: "impossible", short: [], segments_needed: 3 })
    expect(planOrder({ ...problem, max_segments: 3 }).kind).toBe("plans")
  })

  it("knows no number when one option cannot carry what only that source has", () => {
    const options = [flatOption("no-glue", 100, 2, 1), flatOption("no-long", 100, 2, 2)]
    const problem = problemOf([1, 1], [sourceOf("a", 10, ...options)], [onHand("a", 1, 1)])
    problem.goods_class.set([1, 2])
    expect(planOrder(problem)).toEqual({ kind: "impossible", short: [], segments_needed: null })
  })

  it("is impossible without sources", () => {
    const result = planOrder(problemOf([3], [], []))
    const short = [{ line: 0, need: 3, reachable: 0 }]
    expect(result).toEqual({ kind: "impossible", short, segments_needed: null })
  })
})
