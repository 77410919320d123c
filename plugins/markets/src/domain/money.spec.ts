import fc from "fast-check"
import { formatMoney, fromMinor, grossUp, roundHalfUp, taxIncluded, toMinor } from "./money"

const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
const gross = fc.integer({ min: 0, max: 1_000_000_000_000 })
const rate = fc.constantFrom(0, 5, 7, 10, 20, 21, 22, 25.5)

describe("roundHalfUp", () => {
  it.each([
    [5, 2, 3],
    [-5, 2, -3],
    [5, -2, -3],
    [4, 3, 1],
    [-4, 3, -1],
    [0, 7, 0],
  ])("%d / %d is %d", (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected)
  })

  it("is never further than half from the quotient", () => {
    fc.assert(
      fc.property(minor, fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const rounded = BigInt(roundHalfUp(numerator, denominator))
        const distance = 2n * (BigInt(numerator) - rounded * BigInt(denominator))
        expect(distance <= BigInt(denominator) && -distance <= BigInt(denominator)).toBe(true)
      })
    )
  })

  it("refuses a zero denominator and results beyond exact integers", () => {
    expect(() => roundHalfUp(1, 0)).toThrow(RangeError)
    expect(() => roundHalfUp(2n ** 60n, 1n)).toThrow(RangeError)
  })
})

describe("toMinor and fromMinor", () => {
  it.each([
    ["12.345", 2, 1235],
    ["-12.345", 2, -1235],
    ["0.005", 2, 1],
    ["0.00499999999999", 2, 0],
    ["123.45000000000000000000", 2, 12345],
    [".5", 2, 50],
    ["1e-7", 2, 0],
    [1.005, 2, 101],
    [0.1 + 0.2, 2, 30],
    ["100", 0, 100],
    ["1.2", 3, 1200],
  ])("%s with %d digits is %d", (amount, digits, expected) => {
    expect(toMinor(amount, digits)).toBe(expected)
  })

  it.each(["", ".", "1,5", "1 000", "abc", "0x10", "NaN", "Infinity"])("refuses %p", (amount) => {
    expect(() => toMinor(amount, 2)).toThrow(RangeError)
  })

  it("are each other's inverse", () => {
    fc.assert(
      fc.property(minor, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        expect(toMinor(fromMinor(value, digits), digits)).toBe(value)
      })
    )
  })

  it.each([
    [-5, 2, "-0.05"],
    [0, 2, "0.00"],
    [123456, 2, "1234.56"],
    [7, 0, "7"],
  ])("writes %d with %d digits as %s", (value, digits, expected) => {
    expect(fromMinor(value, digits)).toBe(expected)
  })
})

describe("tax", () => {
  it("is taken out of a gross amount half-up", () => {
    expect(taxIncluded(12200, 22)).toBe(2200)
    expect(taxIncluded(100, 22)).toBe(18)
    expect(taxIncluded(1255, 25.5)).toBe(255)
    expect(taxIncluded(999, 0)).toBe(0)
  })

  it("is added to a net amount half-up", () => {
    expect(grossUp(10000, 22)).toBe(12200)
    expect(grossUp(25, 22)).toBe(31)
    expect(grossUp(1000, 25.5)).toBe(1255)
  })

  it("comes back: net, grossed up, minus its tax is the net again within one minor unit", () => {
    fc.assert(
      fc.property(gross, rate, (net, percent) => {
        const total = grossUp(net, percent)
        expect(Math.abs(total - taxIncluded(total, percent) - net)).toBeLessThanOrEqual(1)
      })
    )
  })

  it("is between zero and the amount", () => {
    fc.assert(
      fc.property(gross, rate, (amount, percent) => {
        const tax = taxIncluded(amount, percent)
        expect(tax >= 0 && tax <= amount).toBe(true)
      })
    )
  })

  it("refuses a negative rate", () => {
    expect(() => taxIncluded(100, -1)).toThrow(RangeError)
  })
})

describe("formatMoney", () => {
  it("follows the locale and stays exact for large sums", () => {
    expect(formatMoney(123456, "rub", "ru")).toBe("1\u00a0234,56\u00a0₽")
    expect(formatMoney(123456, "eur", "en")).toBe("€1,234.56")
    expect(formatMoney(9007199254740991, "eur", "en")).toBe("€90,071,992,547,409.91")
  })
})
