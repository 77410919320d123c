import fc from "fast-check"
import { namedOffers, type Offer } from "./presets"

const offer = (freight_minor: number, day: number, deliveries: number): Offer => ({
  freight_minor,
  arrival_date: `2026-12-${String(day).padStart(2, "0")}`,
  segments: Array(deliveries).fill(null),
  presets: [],
})

const offers = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 4 })
    )
    .map(([freight, day, deliveries]) => offer(freight, day, deliveries)),
  { minLength: 1, maxLength: 4 }
)

describe("namedOffers", () => {
  it("calls cheapest what costs least, whatever the planner weighed", () => {
    const named = namedOffers([offer(865, 5, 3), offer(857, 4, 4)])
    expect(named.map(({ freight_minor, presets }) => [freight_minor, presets])).toEqual([
      [857, ["cheapest", "fastest"]],
      [865, ["fewest"]],
    ])
  })

  it("does not offer what is dearer and no sooner and no fewer", () => {
    expect(namedOffers([offer(500, 5, 1), offer(800, 5, 2)])).toHaveLength(1)
  })

  it("keeps the least price, date and number, and gives each offer a name", () => {
    fc.assert(
      fc.property(offers, (all) => {
        const named = namedOffers(all)
        const least = (list: Offer[], value: (one: Offer) => number | string) =>
          list.map(value).sort((a, b) => (a < b ? -1 : 1))[0]
        for (const value of [
          (one: Offer) => one.freight_minor,
          (one: Offer) => one.arrival_date,
          (one: Offer) => one.segments.length,
        ]) {
          expect(least(named, value)).toBe(least(all, value))
        }
        expect(named.every(({ presets }) => presets.length > 0)).toBe(true)
      })
    )
  })
})
