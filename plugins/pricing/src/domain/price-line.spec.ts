import fc from "fast-check"
import { agreed, anyQuantity, anyRules, lineRules, volume } from "../testing/line-rules"
import { priceLine } from "./price-line"
import { priceAt } from "./waterfall"

describe("priceLine", () => {
  const rules = lineRules({
    group: { id: "g", basis_points: 5_000 },
    breaks: [
      volume({ id: "p1", from_packs: 2, basis_points: 300 }),
      volume({ id: "p2", from_packs: 5, basis_points: 500 }),
    ],
  })

  it("answers total, saving, tax and the breaks", () => {
    expect(priceLine(rules, 16)).toMatchObject({
      sku: "P8030",
      quantity: 16,
      currency_code: "rub",
      list_price_minor: 10_000,
      unit_price_minor: 4_850,
      total_minor: 77_600,
      saving_minor: 82_400,
      tax_rate: 22,
      tax_minor: 13_993,
      breaks: [
        { from_quantity: 16, unit_price_minor: 4_850, percent: 3 },
        { from_quantity: 40, unit_price_minor: 4_750, percent: 5 },
      ],
      next_break: { from_quantity: 40, unit_price_minor: 4_750, percent: 5 },
    })
  })

  it("has no next break beyond the last", () => {
    expect(priceLine(rules, 40).next_break).toBeNull()
    expect(priceLine(lineRules(), 40)).toMatchObject({ breaks: [], next_break: null })
  })

  it("shows an agreed price's quantities as breaks", () => {
    const individual = [
      agreed({ price_minor: 8_000 }),
      agreed({ id: "50", min_quantity: 50, price_minor: 7_000 }),
    ]
    expect(priceLine(lineRules({ individual }), 1).breaks).toEqual([
      { from_quantity: 50, unit_price_minor: 7_000, percent: 12.5 },
    ])
  })

  it("leaves out breaks that change nothing", () => {
    const breaks = [
      volume({ id: "a", from_quantity: 10, basis_points: 300 }),
      volume({ id: "b", from_quantity: 20, basis_points: 300 }),
    ]
    expect(priceLine(lineRules({ breaks }), 1).breaks).toHaveLength(1)
  })

  it("does not call a price above the list a saving", () => {
    expect(
      priceLine(lineRules({ individual: [agreed({ price_minor: 12_000 })] }), 3)
    ).toMatchObject({ list_price_minor: 10_000, unit_price_minor: 12_000, saving_minor: 0 })
  })

  it("promises what a larger order gets", () => {
    fc.assert(
      fc.property(anyRules, anyQuantity, (own, quantity) => {
        for (const step of priceLine(own, quantity).breaks) {
          expect(priceAt(own, step.from_quantity).unit_price_minor).toBe(step.unit_price_minor)
        }
      })
    )
  })
})
