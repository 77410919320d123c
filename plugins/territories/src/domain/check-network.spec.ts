import { chainProblem, type NewTerritory, territoryProblem } from "./check-network"
import type { Seller } from "./network"

const city: NewTerritory = {
  parent_id: "ru",
  kind: "city",
  name: { en: "Kazan" },
  country: "ru",
  cities: ["Казань"],
  postcodes: [],
}
const RUSSIA = { country: "ru", active: true }

describe("territoryProblem", () => {
  it("lets a sound territory be", () => {
    expect(territoryProblem(city, RUSSIA)).toBeNull()
    expect(territoryProblem({ ...city, parent_id: null }, undefined)).toBeNull()
    const area = { ...city, kind: "area" as const, country: null, cities: [] }
    expect(territoryProblem(area, { country: null, active: true })).toBeNull()
  })

  it("names what is wrong", () => {
    const code = (values: Partial<NewTerritory>, parent = RUSSIA) =>
      territoryProblem({ ...city, ...values }, parent)?.code
    expect(code({}, { country: "be", active: true })).toBe("TERRITORY_COUNTRY")
    expect(code({}, { country: "ru", active: false })).toBe("TERRITORY_CLOSED")
    expect(code({ cities: [] })).toBe("TERRITORY_EMPTY")
    expect(code({ kind: "postcodes" })).toBe("TERRITORY_EMPTY")
    const ranges = [
      { from: "200", to: "100" },
      { from: "1", to: "200" },
      { from: "", to: "" },
    ]
    for (const range of ranges) {
      expect(code({ kind: "postcodes", postcodes: [range] })).toBe("TERRITORY_RANGE")
    }
  })
})

describe("chainProblem", () => {
  const seller = (id: string, role: Seller["role"], parent_id: string | null): Seller => ({
    id,
    name: id,
    role,
    parent_id,
    market_code: "ru",
    capacity: null,
    lat: null,
    lon: null,
    active: true,
  })
  const sellers = new Map(
    [
      seller("top", "distributor", null),
      seller("middle", "distributor", "top"),
      seller("dealer", "dealer", "middle"),
    ].map((one) => [one.id, one])
  )

  it("wants an active distributor above, and no circle", () => {
    expect(chainProblem(sellers, { id: "new", parent_id: "middle" })).toBeNull()
    expect(chainProblem(sellers, { id: "new", parent_id: null })).toBeNull()
    expect(chainProblem(sellers, { id: "new", parent_id: "dealer" })?.code).toBe("CHAIN_PARENT")
    expect(chainProblem(sellers, { id: "new", parent_id: "gone" })?.code).toBe("CHAIN_PARENT")
    expect(chainProblem(sellers, { id: "top", parent_id: "middle" })?.code).toBe("CHAIN_CIRCLE")
  })
})
