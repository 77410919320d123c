import { distanceKm, nearestSource } from "./distance"

const MOSCOW = { lat: 55.7558, lon: 37.6173 }
const PETERSBURG = { lat: 59.9343, lon: 30.3351 }
const NOWHERE = { lat: null, lon: null }

describe("distanceKm", () => {
  it("is the great circle", () => {
    expect(distanceKm(MOSCOW, PETERSBURG)).toBeCloseTo(634, -1)
    expect(distanceKm(MOSCOW, MOSCOW)).toBe(0)
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20015, -1)
  })

  it("is unknown for an unknown place", () => {
    expect(distanceKm(NOWHERE, MOSCOW)).toBeNull()
  })
})

describe("nearestSource", () => {
  const sources = [
    { id: "b", ...PETERSBURG },
    { id: "c", ...MOSCOW },
    { id: "a", ...MOSCOW },
  ]

  it("takes the nearest, the first by id among equals", () => {
    expect(nearestSource({ lat: 56, lon: 37 }, sources)?.id).toBe("a")
    expect(nearestSource({ lat: 60, lon: 30 }, sources)?.id).toBe("b")
  })

  it("knows none without an address or without sources", () => {
    expect(nearestSource(NOWHERE, sources)).toBeNull()
    expect(nearestSource(MOSCOW, [])).toBeNull()
  })
})
