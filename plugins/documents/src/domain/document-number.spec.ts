import fc from "fast-check"
import { documentNumber } from "./document-number"

describe("documentNumber", () => {
  it("has the prefix, the year and the running number", () => {
    expect(documentNumber("RU", 2026, 123)).toBe("RU26-000123")
    expect(documentNumber("", 2100, 1)).toBe("00-000001")
  })

  it("is different for different running numbers, also beyond six digits", () => {
    const sequence = fc.integer({ min: 1, max: 100_000_000 })
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        expect(documentNumber("EU", 2026, a) === documentNumber("EU", 2026, b)).toBe(a === b)
      })
    )
  })

  it.each([0, -1, 1.5])("refuses %d", (sequence) => {
    expect(() => documentNumber("RU", 2026, sequence)).toThrow(RangeError)
  })
})
