import { PlannerInputError } from "./errors"
import { planOrder } from "./plan-order"
import { flatOption, inbound, onHand, problemOf, sourceOf } from "./testing/small-problem"
import { type CarrierOption, type PlanProblem, type TariffPiece } from "./types"

const truck = flatOption("truck", 100, 2)

function sample(change: Partial<PlanProblem> = {}): PlanProblem {
  return { ...problemOf([2, 1], [sourceOf("a", 10, truck)], [onHand("a", 2, 1)]), ...change }
}

function withPieces(...pieces: TariffPiece[]): Partial<PlanProblem> {
  return { sources: [sourceOf("a", 10, { ...truck, pieces })] }
}

function codeOf(problem: PlanProblem): string | null {
  try {
    planOrder(problem)
    return null
  } catch (error) {
    if (error instanceof PlannerInputError) return error.code
    throw error
  }
}

const piece = { from_g: 0, to_g: 1000, fix: 10, per_kg: 0 }

describe("a malformed problem", () => {
  it("is told apart from a sound one", () => {
    expect(codeOf(sample())).toBeNull()
  })

  it.each<[string, string, Partial<PlanProblem>]>([
    ["LENGTH_MISMATCH", "weights for other lines", { weight_g: new Int32Array(3).fill(1) }],
    ["LENGTH_MISMATCH", "a lot for other lines", { lots: [onHand("a", 1)] }],
    ["DUPLICATE_ID", "a line named twice", { line_ids: ["x", "x"] }],
    [
      "DUPLICATE_ID",
      "a source named twice",
      { sources: [sourceOf("a", 1, truck), sourceOf("a", 2)] },
    ],
    ["DUPLICATE_ID", "an option named twice", { sources: [sourceOf("a", 1, truck, truck)] }],
    ["DUPLICATE_ID", "two stocks on hand", { lots: [onHand("a", 1, 1), onHand("a", 1, 1)] }],
    ["UNKNOWN_SOURCE", "a lot of nobody", { lots: [onHand("b", 1, 1)] }],
    ["BAD_NUMBER", "a weightless line", { weight_g: Int32Array.of(1000, 0) }],
    ["BAD_NUMBER", "a negative need", { need: Int32Array.of(1, -1) }],
    ["BAD_NUMBER", "negative stock", { lots: [onHand("a", 1, -1)] }],
    ["BAD_NUMBER", "a broken day", { due_day: 0.5 }],
    ["BAD_NUMBER", "a negative split cost", { split_cost: -1 }],
    ["BAD_NUMBER", "no distance", { sources: [sourceOf("a", Number.NaN, truck)] }],
    [
      "BAD_NUMBER",
      "a negative transit",
      { sources: [sourceOf("a", 1, { ...truck, transit_days: -1 })] },
    ],
    ["BAD_TARIFF", "no pieces", withPieces()],
    ["BAD_TARIFF", "a gap", withPieces(piece, { ...piece, from_g: 2000, to_g: 3000 })],
    ["BAD_TARIFF", "a start above zero", withPieces({ ...piece, from_g: 10 })],
    ["BAD_TARIFF", "a negative price", withPieces({ ...piece, fix: -1 })],
    ["BAD_TARIFF", "an endless piece", withPieces({ ...piece, to_g: Infinity })],
    ["BAD_SEGMENT_LIMIT", "no segment allowed", { max_segments: 0 }],
    ["BAD_SEGMENT_LIMIT", "too many allowed", { max_segments: 11 }],
  ])("answers %s for %s", (code, _, change) => {
    expect(codeOf(sample(change))).toBe(code)
  })

  it("refuses a source with more than 64 combinations of lots and transit times", () => {
    const days = Array.from({ length: 65 }, (_, day) => day)
    const options = days.map((day): CarrierOption => flatOption(`option-${day}`, 100, day))
    const lots = days.map((day) => inbound("a", `lot-${day}`, day, 1))
    const problem = problemOf([65], [sourceOf("a", 10, ...options)], lots)
    expect(codeOf(problem)).toBe("TOO_MANY_COLUMNS")
  })

  it("refuses more than 30 kinds of goods that travel differently", () => {
    const lines = Array.from({ length: 40 }, () => 1)
    const options = [1, 2, 4, 8, 16, 32].map((ban) => flatOption(`no-${ban}`, 100, 2, ban))
    const problem = problemOf(lines, [sourceOf("a", 10, ...options)], [onHand("a", ...lines)])
    problem.goods_class.set([...lines.keys()])
    expect(codeOf(problem)).toBe("TOO_MANY_GOODS_CLASSES")
  })
})
