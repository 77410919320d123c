import fc from "fast-check"
import { padAfter } from "./apply-answer"
import { line, padOf } from "./testing"

const quantities = fc.dictionary(fc.constantFrom("A", "B", "C", "D"), fc.nat(9), {
  noNullPrototype: true,
})

const linesOf = (of: Record<string, number>) =>
  Object.entries(of)
    .filter(([, quantity]) => quantity > 0)
    .map(([sku, quantity]) => line(sku, quantity))

describe("padAfter", () => {
  it("holds what the server holds, whatever was edited", () => {
    fc.assert(
      fc.property(quantities, quantities, (before, edits) => {
        const after = padAfter(padOf(linesOf(before)), {
          change: {
            version: 2,
            updated_at: "",
            updated_by: "Boris",
            lines: linesOf(edits),
            removed: Object.keys(edits).filter((sku) => !edits[sku]),
            totals: null,
            credit: null,
          },
        })
        const held = Object.fromEntries(after.lines.map(({ sku, quantity }) => [sku, quantity]))
        const wanted = linesOf({ ...before, ...edits }).map(({ sku, quantity }) => [sku, quantity])
        expect(held).toEqual(Object.fromEntries(wanted))
        expect([after.version, after.updated_by]).toEqual([2, "Boris"])
      })
    )
  })

  it("leaves unchanged lines as they are, in their places", () => {
    const before = padOf([line("A", 1), line("B", 1), line("C", 1)])
    const rest = { version: 2, updated_at: "", updated_by: "", totals: null, credit: null }
    const lines = [line("B", 3), line("D", 4)]
    const after = padAfter(before, { change: { ...rest, lines, removed: ["C"] } })
    expect(after.lines.map(({ sku }) => sku)).toEqual(["A", "B", "D"])
    expect(after.lines[0]).toBe(before.lines[0])
  })
})
