import type { MarketDefinition } from "../../domain/market"
import MarketsService from "./service"

const market = { code: "xx", countries: ["aa", "bb"] } as unknown as MarketDefinition

describe("MarketsService", () => {
  const service = new MarketsService({}, { markets: [market] })

  it("gives the installed markets", () => {
    expect(service.list()).toEqual([market])
    expect(service.get("xx")).toBe(market)
    expect(service.forCountry("BB")).toBe(market)
  })

  it("answers an unknown code or country with a not-found error", () => {
    expect(() => service.get("qq")).toThrow(expect.objectContaining({ type: "not_found" }))
    expect(() => service.forCountry("qq")).toThrow(expect.objectContaining({ type: "not_found" }))
  })

  it("has no markets without options", () => {
    expect(new MarketsService({}).list()).toEqual([])
  })
})
