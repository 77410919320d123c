import fc from "fast-check"
import { createTariff, isConcaveBetween, minReducedPrice, priceOf } from "./tariff"
import { mergeTariffs } from "./tariff-merge"
import { anyTariff } from "./testing/arbitraries"
import { concaveTariff, stepTariff, withMinimum } from "./testing/tariffs"

const cap = fc.integer({ min: 1, max: 20_000 })
const grams = fc.integer({ min: 1, max: 30_000 })

describe("priceOf", () => {
  const tariff = createTariff([
    { from_g: 0, to_g: 1000, fix: 500, per_kg: 0 },
    { from_g: 1000, to_g: 5000, fix: 500, per_kg: 333 },
  ])

  it("charges by bracket, upper ends included, rounded to the minor unit", () => {
    expect([0, 1, 1000, 1001, 2500, 5000].map((w) => priceOf(tariff, w))).toEqual([
      0, 500, 500, 500, 1000, 1832,
    ])
  })

  it("does not ship above the cap", () => {
    expect(priceOf(tariff, 5001)).toBe(Infinity)
  })
})

describe("mergeTariffs", () => {
  it("is the cheapest of all at every weight", () => {
    const tariffs = fc.array(anyTariff(cap), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(tariffs, fc.array(grams, { minLength: 20, maxLength: 20 }), (list, weights) => {
        const merged = mergeTariffs(list)
        for (const weight of weights) {
          const prices = list.map((pieces) => priceOf(createTariff(pieces), weight))
          expect(priceOf(merged, weight)).toBe(Math.min(...prices))
        }
      })
    )
  })

  it("joins pieces that only continue each other", () => {
    const pieces = [
      { from_g: 0, to_g: 1000, fix: 100, per_kg: 500 },
      { from_g: 1000, to_g: 2000, fix: 600, per_kg: 500 },
    ]
    expect(mergeTariffs([pieces]).size).toBe(1)
  })
})

describe("minReducedPrice", () => {
  it("is the minimum over whole grams of the price less what the weight earns", () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
    fc.assert(
      fc.property(anyTariff(cap), range, fc.integer({ min: 0, max: 900 }), (pieces, ends, rate) => {
        const tariff = createTariff(pieces)
        const [least, most] = [Math.min(...ends), Math.max(...ends)]
        let expected = Infinity
        for (let w = Math.max(1, least); w <= Math.min(most, tariff.cap); w++) {
          expected = Math.min(expected, priceOf(tariff, w) - (rate * w) / 1000)
        }
        const found = minReducedPrice(tariff, rate, least, most)
        if (expected === Infinity) expect(found).toBe(Infinity)
        else expect(Math.abs(found - expected)).toBeLessThanOrEqual(0.5 + 1e-6)
      })
    )
  })
})

describe("isConcaveBetween", () => {
  const falling = concaveTariff(1000, [900, 700, 400], [2000, 6000])

  it("accepts falling rates and their pointwise minimum with a surcharge option", () => {
    const surcharge = concaveTariff(3000, [500, 200], [5000])
    expect(isConcaveBetween(createTariff(falling), 0, 50_000)).toBe(true)
    expect(isConcaveBetween(mergeTariffs([falling, surcharge]), 0, 50_000)).toBe(true)
  })

  it("rejects a minimum charge, steps and a cap, but only where they lie in the range", () => {
    const minimum = createTariff(withMinimum(falling, 2500))
    const steps = createTariff(stepTariff(100, 50, 1000, 3))
    expect(isConcaveBetween(minimum, 0, 9000)).toBe(false)
    expect(isConcaveBetween(minimum, 3000, 9000)).toBe(true)
    expect(isConcaveBetween(steps, 500, 1500)).toBe(false)
    expect(isConcaveBetween(steps, 1100, 1900)).toBe(true)
    expect(isConcaveBetween(steps, 2500, 3500)).toBe(false)
  })
})
