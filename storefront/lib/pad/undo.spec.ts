import fc from "fast-check"
import { undoBetween } from "./undo"
import { line, padOf, unresolved } from "./testing"

const content = fc
  .uniqueArray(fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 1, max: 9 })), {
    selector: ([sku]) => sku,
  })
  .map((lines) => padOf(lines.map(([sku, quantity]) => line(sku, quantity))))

describe("undoBetween", () => {
  it("leads back to the quantities before and touches only what differs", () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const quantities = new Map(after.lines.map(({ sku, quantity }) => [sku, quantity]))
        for (const { sku, quantity } of undoBetween(before, after).lines) {
          expect(quantities.get(sku)).not.toBe(quantity)
          quantities.set(sku, quantity)
        }
        const left = [...quantities].filter(([, quantity]) => quantity > 0).sort()
        expect(left).toEqual(before.lines.map(({ sku, quantity }) => [sku, quantity]).sort())
      })
    )
  })

  it("drops rows that came and restores rows that went", () => {
    const before = padOf([], { unresolved: [unresolved("1"), unresolved("2")] })
    const after = padOf([], { unresolved: [unresolved("2"), unresolved("3")] })
    expect(undoBetween(before, after)).toEqual({
      lines: [],
      dropRows: ["3"],
      restoreText: "raw 1",
    })
  })
})
