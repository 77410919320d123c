import fc from "fast-check"
import { placeOnMap } from "./map"

const place = fc.record({
  lat: fc.double({ min: 35, max: 70, noNaN: true }),
  lon: fc.double({ min: -10, max: 140, noNaN: true }),
})

describe("placeOnMap", () => {
  it("keeps every place inside its margin", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        for (const { x, y } of placeOnMap(places, 88, 56, 9)) {
          expect(x).toBeGreaterThanOrEqual(8.9)
          expect(x).toBeLessThanOrEqual(79.1)
          expect(y).toBeGreaterThanOrEqual(8.9)
          expect(y).toBeLessThanOrEqual(47.1)
        }
      })
    )
  })

  it("puts north above south and east to the right", () => {
    const [moscow, sochi] = placeOnMap(
      [
        { lat: 55.75, lon: 37.62 },
        { lat: 43.6, lon: 39.73 },
      ],
      88,
      56,
      9
    )
    expect(moscow.y).toBeLessThan(sochi.y)
    expect(moscow.x).toBeLessThan(sochi.x)
  })
})
