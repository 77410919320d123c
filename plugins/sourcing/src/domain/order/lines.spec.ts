import fc from "fast-check"
import { line } from "../testing/network"
import { demandByItem, lineDealer } from "./lines"
import { parcelCount } from "./parcels"
import { shortages } from "./shortage"

const twice = [line("a", 3), line("b", 1), line("a", 4, { line_id: "line_a2" })]

describe("demandByItem", () => {
  it("sums lines of one item", () => {
    expect(demandByItem(twice).map(({ item, need }) => [item, need])).toEqual([
      ["item_a", 7],
      ["item_b", 1],
    ])
  })
})

describe("lineDealer", () => {
  it("fills the first line first, over several calls", () => {
    const deal = lineDealer(demandByItem(twice)[0])
    const dealt = (quantity: number) =>
      deal(quantity).map((part) => [part.line.line_id, part.quantity])
    expect(dealt(2)).toEqual([["line_a", 2]])
    expect(dealt(3)).toEqual([
      ["line_a", 1],
      ["line_a2", 2],
    ])
    expect(dealt(9)).toEqual([["line_a2", 2]])
    expect(dealt(1)).toEqual([])
  })

  it("deals everything exactly once however it is cut", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(quantities, quantities, (needs, cuts) => {
        const [demand] = demandByItem(needs.map((need, i) => line("a", need, { line_id: `${i}` })))
        const deal = lineDealer(demand)
        const parts = cuts.flatMap((cut) => deal(cut))
        const sum = (list: number[]) => list.reduce((total, value) => total + value, 0)
        expect(sum(parts.map((part) => part.quantity))).toBe(Math.min(sum(cuts), demand.need))
        needs.forEach((need, i) => {
          const own = parts.filter((part) => part.line.line_id === `${i}`)
          expect(sum(own.map((part) => part.quantity))).toBeLessThanOrEqual(need)
        })
      })
    )
  })
})

describe("shortages", () => {
  it("names the lines that stay short, the last ones first", () => {
    const demands = demandByItem(twice)
    expect(shortages(demands, [{ line: 0, need: 7, reachable: 5 }])).toEqual([
      { line_id: "line_a2", sku: "A", needed: 4, reachable: 2 },
    ])
    expect(shortages(demands, [{ line: 0, need: 7, reachable: 0 }])).toHaveLength(2)
  })
})

describe("parcelCount", () => {
  it("fills parcels of 30 kg, long goods apart", () => {
    expect(parcelCount([])).toBe(0)
    expect(parcelCount([{ weight_g: 30_000, goods_class: 0 }])).toBe(1)
    expect(parcelCount([{ weight_g: 30_001, goods_class: 0 }])).toBe(2)
    expect(
      parcelCount([
        { weight_g: 1_000, goods_class: 1 },
        { weight_g: 1_000, goods_class: 2 },
        { weight_g: 1_000, goods_class: 6 },
      ])
    ).toBe(2)
  })
})
