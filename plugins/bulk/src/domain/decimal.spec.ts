import fc from "fast-check"
import { addDecimals, minorToDecimal } from "./decimal"

const cents = fc.integer({ min: -1e9, max: 1e9 })

describe("minorToDecimal", () => {
  it.each([
    [199950, 2, "1999.5"],
    [5, 2, "0.05"],
    [-5, 2, "-0.05"],
    [700, 2, "7"],
    [12, 0, "12"],
    [0, 2, "0"],
  ])("%d with %d places is %s", (minor, places, text) => {
    expect(minorToDecimal(minor, places)).toBe(text)
  })

  it("refuses fractions", () => {
    expect(() => minorToDecimal(1.5, 2)).toThrow(TypeError)
  })
})

describe("addDecimals", () => {
  it("adds exactly what the minor units add", () => {
    fc.assert(
      fc.property(fc.array(cents), (amounts) => {
        const sum = amounts.reduce((total, one) => total + one, 0)
        expect(addDecimals(amounts.map((one) => minorToDecimal(one, 2)))).toBe(
          minorToDecimal(sum, 2)
        )
      })
    )
  })

  it("keeps every decimal place", () => {
    expect(addDecimals(["0.1", "0.2", "0.0000000001"])).toBe("0.3000000001")
  })

  it("refuses what is not a number", () => {
    expect(() => addDecimals(["1e3"])).toThrow(TypeError)
  })
})
