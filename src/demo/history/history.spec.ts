import { demoWorld } from ".."
import { groupBy } from "../group-by"
import { sourceOrders } from "./allocate"
import { journeyOf } from "./journey"

const TODAY = "2026-11-23"
const { orders, entities, sources, stock } = demoWorld(TODAY)
const sourced = sourceOrders(orders, entities, sources, stock)

describe("sourceOrders", () => {
  it("never takes more of a level than there is, over all orders", () => {
    const taken = groupBy(
      sourced.flatMap(({ lines }) => lines),
      ({ source, sku }) => `${source} ${sku}`
    )
    const levels = new Map(stock.map(({ source, sku, stocked }) => [`${source} ${sku}`, stocked]))
    for (const [key, lines] of taken) {
      expect(lines.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(
        levels.get(key)!
      )
    }
  })

  it("takes from sources that serve the buyer's market only", () => {
    const markets = new Map(sources.map(({ code, markets_served }) => [code, markets_served]))
    const marketOf = new Map(entities.map(({ code, market_code }) => [code, market_code]))
    for (const { entity, lines } of sourced) {
      expect(
        lines.every(({ source }) => markets.get(source)!.includes(marketOf.get(entity)!))
      ).toBe(true)
    }
  })

  it("keeps nearly all lines and prefers few sources", () => {
    const count = (list: { lines: unknown[] }[]) =>
      list.reduce((sum, { lines }) => sum + lines.length, 0)
    expect(count(sourced)).toBeGreaterThan(count(orders) * 0.95)
    const spread = sourced.map(({ lines }) => new Set(lines.map(({ source }) => source)).size)
    expect(spread.filter((size) => size > 1).length).toBeGreaterThan(40)
    expect(spread.reduce((sum, size) => sum + size, 0) / spread.length).toBeLessThan(3)
  })
})

describe("journeyOf", () => {
  it("has all times of every past order before the day of seeding, in their order", () => {
    orders.forEach(({ day, state, lines }, index) => {
      const { placed_at, shipped_at, delivered_at, cancelled_at } = journeyOf(
        String(index),
        day,
        state,
        lines.length
      )
      const times = [placed_at, shipped_at, delivered_at, cancelled_at].flatMap((time) =>
        time ? [time.getTime()] : []
      )
      expect([...times].sort((a, b) => a - b)).toEqual(times)
      expect(times[times.length - 1]).toBeLessThan(Date.parse(`${TODAY}T00:00:00Z`))
    })
  })

  it.each([
    ["placed", 0],
    ["cancelled", 0],
    ["part_shipped", 3],
    ["shipped", 5],
    ["delivered", 5],
  ] as const)("ships of five lines of an order that is %s: %i", (state, shipped) => {
    expect(journeyOf("1", "2026-10-01", state, 5).shipped_lines).toBe(shipped)
  })
})
