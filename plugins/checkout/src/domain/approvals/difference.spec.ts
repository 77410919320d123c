import fc from "fast-check"
import { lineChanges } from "./difference"

const line = (sku: string, quantity: number) => ({ sku, quantity })

describe("lineChanges", () => {
  it("tells what came, went and changed, and nothing of what stayed", () => {
    const before = [line("A", 1), line("B", 2), line("C", 3)]
    expect(lineChanges(before, [line("D", 4), line("B", 5), line("A", 1)])).toEqual([
      { sku: "D", before: 0, now: 4 },
      { sku: "B", before: 2, now: 5 },
      { sku: "C", before: 3, now: 0 },
    ])
    expect(lineChanges(before, before)).toEqual([])
  })

  it("leads from one list to the other", () => {
    const lists = fc.uniqueArray(
      fc.record({
        sku: fc.constantFrom("A", "B", "C", "D"),
        quantity: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: ({ sku }) => sku }
    )
    fc.assert(
      fc.property(lists, lists, (before, now) => {
        const state = new Map<string, number>(before.map(({ sku, quantity }) => [sku, quantity]))
        lineChanges(before, now).forEach(({ sku, now: pieces }) =>
          pieces ? state.set(sku, pieces) : state.delete(sku)
        )
        expect(state).toEqual(new Map(now.map(({ sku, quantity }) => [sku, quantity])))
      })
    )
  })
})
