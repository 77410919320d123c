import { columnsAt } from "./columns"
import { continuousBound } from "./continuous-bound"
import { evaluateSet } from "./evaluate-set"
import { prepare } from "./prepare"
import { createSearch } from "./search-state"
import { bruteForce } from "./testing/brute-force"
import { onHand, problemOf, sourceOf } from "./testing/small-problem"
import { type CarrierOption } from "./types"

/** Flat up to a stop, then so much per gram. */
function flatThenSteep(flatTo: number, price: number, perGram: number): CarrierOption {
  const pieces = [
    { from_g: 0, to_g: flatTo, fix: price, per_kg: 0 },
    { from_g: flatTo, to_g: 1000, fix: price, per_kg: perGram * 1000 },
  ]
  return { id: "only", transit_days: 1, banned_classes: 0, pieces }
}

function linear(perGram: number): CarrierOption {
  const pieces = [{ from_g: 0, to_g: 1000, fix: 0, per_kg: perGram * 1000 }]
  return { id: "only", transit_days: 1, banned_classes: 0, pieces }
}

describe("continuousBound", () => {
  it("finds an optimum where two sources ship all they can and only one of each pair is at a stop", () => {
    const sources = [
      sourceOf("a", 1, flatThenSteep(3, 100, 900)),
      sourceOf("b", 1, linear(500)),
      sourceOf("c", 1, flatThenSteep(2, 100, 9000)),
      sourceOf("d", 1, linear(5000)),
    ]
    const lots = [onHand("a", 7, 0), onHand("b", 7, 0), onHand("c", 7, 5), onHand("d", 7, 5)]
    const problem = { ...problemOf([7, 5], sources, lots), split_cost: 0 }
    problem.weight_g.fill(1)
    const prepared = prepare(problem)
    const limits = {
      maxSegments: 4,
      upperBound: Infinity,
      stopAtFirst: true,
      nodeLimit: Infinity,
    }
    const search = createSearch(prepared, columnsAt(prepared, 1), limits)
    search.chosen.set([0, 1, 2, 3])
    evaluateSet(search, 4)
    search.bestCost = 1e9
    const optimum = 100 + 4 * 500 + 100 + 3 * 5000
    expect(bruteForce(problem).cost).toBe(optimum)
    expect(continuousBound(search, 4)).toBe(optimum - 4)
  })
})
