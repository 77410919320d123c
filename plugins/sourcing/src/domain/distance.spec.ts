import { nearestSource } from "./distance"

const MOSCOW = { lat: 55.7558, lon: 37.6173 }
const PETERSBURG = { lat: 59.9343, lon: 30.3351 }
const NOWHERE = { lat: null, lon: null }

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
