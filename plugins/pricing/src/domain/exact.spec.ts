import fc from "fast-check"
import {
  basisPointsBelow,
  exactOf,
  exactText,
  isLess,
  lessBasisPoints,
  plusTax,
  roundExact,
} from "./exact"

describe("exact amounts", () => {
  it("keep every digit until they are rounded", () => {
    const price = plusTax(lessBasisPoints(lessBasisPoints(exactOf(333), 3_333), 250), 22)
    expect(exactText(price)).toBe("264.08220345")
    expect(roundExact(price)).toBe(264)
    expect(exactText(exactOf(1_200))).toBe("1200")
    expect(exactText(lessBasisPoints(exactOf(5), 9_000))).toBe("0.5")
    expect(exactText(lessBasisPoints(exactOf(1_200), 0))).toBe("1200")
  })

  it("round halves up", () => {
    expect(roundExact(lessBasisPoints(exactOf(5), 5_000))).toBe(3)
    expect(roundExact(lessBasisPoints(exactOf(5), 5_001))).toBe(2)
  })

  it("compare across scales", () => {
    expect(isLess(lessBasisPoints(exactOf(100), 1), exactOf(100))).toBe(true)
    expect(isLess(exactOf(100), lessBasisPoints(exactOf(100), 0))).toBe(false)
  })

  it("give the discount back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.integer({ min: 0, max: 10_000 }),
        (price, basisPoints) => {
          const list = exactOf(price)
          expect(basisPointsBelow(list, lessBasisPoints(list, basisPoints))).toBe(basisPoints)
        }
      )
    )
    expect(basisPointsBelow(exactOf(0), exactOf(0))).toBe(0)
  })
})
