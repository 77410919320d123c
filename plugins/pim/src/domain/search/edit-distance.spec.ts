import fc from "fast-check"
import { editDistance, letterSet, mayBeWithin } from "./edit-distance"

const word = fc.string({ unit: fc.constantFrom("A", "B", "1"), maxLength: 6 })

describe("editDistance", () => {
  it.each([
    ["SX118", "SX118", 0],
    ["SX118", "SX181", 1],
    ["SX118", "SX11", 1],
    ["SX118", "SX128", 1],
    ["SX118", "CX118F", 2],
    ["SX118", "P8020", 3],
  ])("from %s to %s is %i", (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance))

  it("is zero for equal words only, the same both ways, and never beyond the limit plus one", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const distance = editDistance(a, b, limit)
        expect(distance).toBe(editDistance(b, a, limit))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(limit + 1)
      })
    )
  })

  it("does not depend on the limit as long as it is within it", () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1))
      })
    )
  })
})

describe("mayBeWithin", () => {
  it("never rules out codes that are that near", () => {
    const code = fc.string({ unit: fc.constantFrom(..."AZPX019-Ж"), maxLength: 5 })
    fc.assert(
      fc.property(code, code, (a, b) => {
        const distance = editDistance(a, b, 9)
        expect(mayBeWithin(letterSet(a), letterSet(b), distance)).toBe(true)
      })
    )
  })

  it("rules out codes with too many other letters", () => {
    expect(mayBeWithin(letterSet("SX118"), letterSet("P8020"), 2)).toBe(false)
  })
})
