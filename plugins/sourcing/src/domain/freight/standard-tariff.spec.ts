import fc from "fast-check"
import type { TariffPiece } from "../planner"
import { MARKET, source } from "../testing/network"
import { standardTariff } from "./standard-tariff"

const tariff = standardTariff(MARKET)
const MOSCOW = { lat: 55.75, lon: 37.62, country: "ru", currency_code: "rub" }
const NOVOSIBIRSK = source("nsk", { lat: 55.03, lon: 82.92 })
const goods = (goods_classes: number) => ({ weight_g: 50_000, goods_classes })
const options = (from = NOVOSIBIRSK, to = MOSCOW, classes = 6) =>
  tariff.options(from, to, goods(classes))

const cost = (pieces: TariffPiece[], grams: number) => {
  const piece = pieces.find(({ from_g, to_g }) => from_g < grams && grams <= to_g)!
  return Math.round(piece.fix + (piece.per_kg * (grams - piece.from_g)) / 1000)
}

describe("standardTariff", () => {
  it("offers a surcharged way for long goods, and only for them", () => {
    expect(options().map(({ id }) => id)).toEqual(["road", "road_long", "express"])
    expect(options(NOVOSIBIRSK, MOSCOW, 2).map(({ id }) => id)).toEqual(["road", "express"])
    const [road, long, express] = options()
    expect([road, long, express].map((option) => option.banned_classes)).toEqual([4, 0, 7])
    expect(cost(long.pieces, 80_000)).toBeGreaterThan(cost(road.pieces, 80_000))
    expect(express.transit_days).toBeLessThan(road.transit_days)
  })

  it("sends no heavy order by express", () => {
    const heavy = tariff.options(NOVOSIBIRSK, MOSCOW, { weight_g: 300_001, goods_classes: 2 })
    expect(heavy.map(({ id }) => id)).toEqual(["road"])
  })

  it("has a minimum charge", () => {
    const [road] = options()
    expect(cost(road.pieces, 1)).toBe(cost(road.pieces, 10_000))
    expect(cost(road.pieces, 11_000)).toBeGreaterThan(cost(road.pieces, 10_000))
  })

  it("has falling rates and no jump, in whole minor units at every joint", () => {
    const fractions = standardTariff({
      ...MARKET,
      freight: { ...MARKET.freight, fixed_per_km: 0.8, per_kg_km: 0.05, long_goods_per_km: 0.5 },
    })
    for (const { pieces } of [...options(), ...fractions.options(NOVOSIBIRSK, MOSCOW, goods(6))]) {
      pieces.slice(1).forEach((piece, index) => {
        const before = pieces[index]
        expect(piece.from_g).toBe(before.to_g)
        expect(piece.fix).toBe(cost(pieces, before.to_g))
        expect(Number.isInteger(piece.fix)).toBe(true)
        if (index > 0) {
          expect(piece.per_kg).toBeLessThan(before.per_kg)
        }
      })
    }
  })

  it("never costs less for more or for farther", () => {
    const nearer = source("ekb", { lat: 56.84, lon: 60.6 })
    const grams = fc.integer({ min: 1, max: 20_000_000 })
    fc.assert(
      fc.property(grams, grams, fc.nat(2), (a, b, index) => {
        const { pieces } = options()[index]
        expect(cost(pieces, Math.min(a, b))).toBeLessThanOrEqual(cost(pieces, Math.max(a, b)))
        expect(cost(options(nearer)[index].pieces, a)).toBeLessThanOrEqual(cost(pieces, a))
      })
    )
  })

  it("prices an unknown address as a far one", () => {
    const [unknown] = options(NOVOSIBIRSK, { ...MOSCOW, lat: null, lon: null } as never)
    expect(cost(unknown.pieces, 50_000)).toBeGreaterThan(0)
    expect(unknown.transit_days).toBe(3)
  })

  it("follows the source's profile", () => {
    const economy = options({ ...NOVOSIBIRSK, freight_profile: "economy" })
    expect(economy.map(({ id }) => id)).toEqual(["road", "road_long"])
    expect(cost(economy[0].pieces, 50_000)).toBeLessThan(cost(options()[0].pieces, 50_000))
  })

  it("costs what the market's rates say", () => {
    const double = Object.fromEntries(
      Object.entries(MARKET.freight).map(([rate, amount]) => [rate, 2 * amount])
    ) as typeof MARKET.freight
    const dear = standardTariff({ ...MARKET, freight: double })
    expect(dear.policy(MOSCOW)).toMatchObject({ split_cost: 60_000, late_per_day: 100_000 })
    const [road] = dear.options(source("here"), MOSCOW, goods(6))
    const [half] = options(source("here"))
    expect(cost(road.pieces, 50_000)).toBe(2 * cost(half.pieces, 50_000))
  })

  it("refuses to quote in other money than the market's", () => {
    const abroad = { ...MOSCOW, currency_code: "usd" }
    expect(() => tariff.options(NOVOSIBIRSK, abroad, goods(0))).toThrow(RangeError)
    expect(() => tariff.policy(abroad)).toThrow("usd")
  })
})
