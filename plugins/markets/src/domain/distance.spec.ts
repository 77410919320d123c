import { distanceKm } from "./distance"

const MOSCOW = { lat: 55.7558, lon: 37.6173 }
const PETERSBURG = { lat: 59.9343, lon: 30.3351 }

describe("distanceKm", () => {
  it("is the great circle", () => {
    expect(distanceKm(MOSCOW, PETERSBURG)).toBeCloseTo(634, -1)
    expect(distanceKm(MOSCOW, MOSCOW)).toBe(0)
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20015, -1)
  })

  it("is unknown for an unknown place", () => {
    expect(distanceKm({ lat: null, lon: null }, MOSCOW)).toBeNull()
  })
})
