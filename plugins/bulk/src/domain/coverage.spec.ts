import fc from "fast-check"
import { coverageGaps } from "./coverage"
import { fingerprint } from "./fingerprint"

const quantities = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 })
const lineOf = (quantity: number, n: number) => ({ id: `line${n}`, quantity, unit_price: "1.5" })
const segment = (line_id: string, quantity: number) => ({ line_id, quantity, location_id: "a" })

describe("coverageGaps", () => {
  it("finds none when each line is split into pieces", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const lines = list.map(lineOf)
        const pieces = lines.flatMap((line) =>
          Array.from({ length: line.quantity }, () => segment(line.id, 1))
        )
        expect(coverageGaps(lines, pieces)).toEqual([])
      })
    )
  })

  it("names the short, the missing and the foreign line", () => {
    const lines = [lineOf(3, 0), lineOf(2, 1)]
    expect(coverageGaps(lines, [segment("line0", 2), segment("other", 4)])).toEqual([
      { line_id: "line0", ordered: 3, planned: 2 },
      { line_id: "line1", ordered: 2, planned: 0 },
      { line_id: "other", ordered: 0, planned: 4 },
    ])
  })
})

describe("fingerprint", () => {
  it("does not depend on the order of lines but on each quantity and price", () => {
    const lines = [1, 2, 3].map(lineOf)
    expect(fingerprint([...lines].reverse())).toBe(fingerprint(lines))
    expect(fingerprint([...lines.slice(1), lineOf(9, 0)])).not.toBe(fingerprint(lines))
    expect(fingerprint([...lines.slice(1), { ...lines[0], unit_price: "1.6" }])).not.toBe(
      fingerprint(lines)
    )
  })
})
