import fc from "fast-check"
import { agreed, anyQuantity, anyRules, lineRules, netBook, volume } from "../testing/line-rules"
import { individualLayer } from "./layers/individual"
import { groupDiscountLayer } from "./layers/group-discount"
import { listLayer } from "./layers/list"
import { roundingLayer } from "./layers/rounding"
import { volumeBreakLayer } from "./layers/volume-break"
import type { Policy } from "./policy"
import type { LineRules } from "./rules"
import { LIST_ONLY, priceAt, runWaterfall } from "./waterfall"

const unit = (rules: Partial<LineRules>, quantity = 1) =>
  priceAt(lineRules(rules), quantity).unit_price_minor

const layersOf = (rules: Partial<LineRules>, quantity = 1) =>
  runWaterfall(lineRules(rules), quantity).trace.map((entry) => entry.layer)

describe("waterfall", () => {
  it("starts from the list and says only what happened", () => {
    expect(unit({})).toBe(10_000)
    expect(layersOf({})).toEqual(["list", "rounding"])
  })

  it("takes the group discount off the list", () => {
    expect(unit({ group: { id: "g", basis_points: 4_500 } })).toBe(5_500)
  })

  it("lets an agreed price take the place of the group discount, above the list too", () => {
    const group = { id: "g", basis_points: 5_000 }
    expect(unit({ group, individual: [agreed({ price_minor: 12_345 })] })).toBe(12_345)
    expect(unit({ group, individual: [agreed({ basis_points: 1_000 })] })).toBe(9_000)
    expect(unit({ group, individual: [agreed({ basis_points: -1_000 })] })).toBe(11_000)
  })

  it("takes the agreed price of the highest minimum quantity that the line reaches", () => {
    const individual = [
      agreed({ id: "100", min_quantity: 100, price_minor: 7_000 }),
      agreed({ id: "10", min_quantity: 10, price_minor: 8_000 }),
    ]
    expect([9, 10, 99, 100].map((quantity) => unit({ individual }, quantity))).toEqual([
      10_000, 8_000, 8_000, 7_000,
    ])
  })

  it("counts volume breaks in pieces and in full packs", () => {
    const breaks = [
      volume({ from_quantity: 5, basis_points: 100 }),
      volume({ from_packs: 2, basis_points: 300 }),
    ]
    expect([4, 5, 15, 16].map((quantity) => unit({ breaks }, quantity))).toEqual([
      10_000, 9_900, 9_900, 9_700,
    ])
  })

  it("prefers an article's own breaks to those of its group and of the book", () => {
    const breaks = [
      volume({ scope: "book", from_quantity: 1, basis_points: 5_000 }),
      volume({ scope: "product_group", from_quantity: 1, basis_points: 4_000 }),
      volume({ scope: "sku", from_quantity: 10, basis_points: 1_000 }),
    ]
    expect([1, 10].map((quantity) => unit({ breaks }, quantity))).toEqual([10_000, 9_000])
  })

  it("multiplies a volume break with what came before", () => {
    const rules = {
      group: { id: "g", basis_points: 4_500 },
      breaks: [volume({ from_quantity: 1, basis_points: 300 })],
    }
    expect(unit(rules)).toBe(5_335)
  })

  it("lifts a price to the floor and says so", () => {
    const rules = {
      list: { id: "item", price_minor: 10_000, floor_minor: 6_000 },
      group: { id: "g", basis_points: 5_000 },
    }
    expect(unit(rules)).toBe(6_000)
    expect(layersOf(rules)).toEqual(["list", "group_discount", "guard", "rounding"])
    expect(layersOf({ ...rules, group: null })).toEqual(["list", "rounding"])
  })

  it("grosses up a net book and rounds once, half-up, at the end", () => {
    const list = { id: "item", price_minor: 333, floor_minor: null }
    const group = { id: "g", basis_points: 3_333 }
    // 333 x 0.6667 x 1.22 = 270.853542; rounding after each layer would give 271 from 222 x 1.22.
    expect(unit({ book: netBook, list, group })).toBe(271)
    expect(unit({ book: netBook, list: { ...list, price_minor: 25 }, tax_rate: 10 })).toBe(28)
    expect(unit({ book: netBook, list: { ...list, price_minor: 201 }, group, tax_rate: 0 })).toBe(
      134
    )
  })
})

describe("policies", () => {
  const rules = lineRules({
    group: { id: "g", basis_points: 4_000 },
    individual: [agreed({ price_minor: 9_000 })],
    breaks: [volume({ from_quantity: 1, basis_points: 2_000 })],
  })
  const withPolicies = (individual: Policy, breaks: Policy) =>
    priceAt(rules, 1, [
      listLayer,
      groupDiscountLayer("multiply"),
      individualLayer(individual),
      volumeBreakLayer(breaks),
      roundingLayer,
    ]).unit_price_minor

  it.each<[Policy, Policy, number]>([
    ["replace", "multiply", 7_200],
    ["best", "multiply", 4_800],
    ["replace", "replace", 8_000],
    ["replace", "best", 8_000],
    ["best", "best", 6_000],
  ])("individual %s, volume %s: %d", (individual, breaks, expected) => {
    expect(withPolicies(individual, breaks)).toBe(expected)
  })
})

/** Makes the price again from the trace alone. */
function replay(rules: LineRules, quantity: number): number {
  const { trace } = runWaterfall(rules, quantity)
  const WHOLE = 10n ** 12n
  const exactOf = (text: unknown) => {
    const [whole, fraction = ""] = String(text).split(".")
    return BigInt(whole + fraction.padEnd(30, "0"))
  }
  const list = exactOf(trace[0].facts.exact_minor)
  const share = (percent: number) => (WHOLE * BigInt(10_000 - Math.round(percent * 100))) / 10_000n
  const last = trace.slice(1, -1).reduce((price, { layer, percent, facts }) => {
    switch (layer) {
      case "individual":
        return percent === null ? exactOf(facts.fixed_minor) : (list * share(percent)) / WHOLE
      case "guard":
        return exactOf(facts.floor_minor)
      case "tax":
        return (price * (WHOLE + (WHOLE * BigInt(Number(percent) * 10)) / 1_000n)) / WHOLE
      default:
        return (price * share(Number(percent))) / WHOLE
    }
  }, list)
  return Number((2n * last + 10n ** 30n) / (2n * 10n ** 30n))
}

describe("for any rules and quantity", () => {
  it("the trace replays to the price and its entries join", () => {
    fc.assert(
      fc.property(anyRules, anyQuantity, (rules, quantity) => {
        const { unit_price_minor, trace } = runWaterfall(rules, quantity)
        expect(replay(rules, quantity)).toBe(unit_price_minor)
        expect(trace[trace.length - 1].after_minor).toBe(unit_price_minor)
        trace.slice(1).forEach((entry, index) => {
          expect(entry.before_minor).toBe(trace[index].after_minor)
        })
      })
    )
  })

  it("the floor is never crossed", () => {
    fc.assert(
      fc.property(
        anyRules,
        anyQuantity,
        fc.integer({ min: 0, max: 10 ** 9 }),
        (rules, quantity, floor) => {
          const list = { ...rules.list, floor_minor: floor }
          const atFloor = priceAt({ ...rules, list: { ...list, price_minor: floor } }, 1, LIST_ONLY)
          const price = priceAt({ ...rules, list }, quantity)
          expect(price.unit_price_minor).toBeGreaterThanOrEqual(atFloor.unit_price_minor)
        }
      )
    )
  })

  it("an agreed price above the list is honoured", () => {
    fc.assert(
      fc.property(anyRules, fc.integer({ min: 1, max: 10 ** 6 }), (rules, above) => {
        const price_minor = rules.list.price_minor + above
        const own = { ...rules, individual: [agreed({ price_minor })], breaks: [], group: null }
        const asList = { ...rules, list: { ...rules.list, price_minor, floor_minor: null } }
        const floorless = { ...own, list: { ...own.list, floor_minor: null } }
        expect(priceAt(floorless, 1)).toEqual(
          expect.objectContaining({
            unit_price_minor: priceAt(asList, 1, LIST_ONLY).unit_price_minor,
          })
        )
      })
    )
  })

  it("a piece never gets dearer with the quantity unless an agreed price says so", () => {
    fc.assert(
      fc.property(anyRules, anyQuantity, anyQuantity, (rules, one, other) => {
        const own = {
          ...rules,
          individual: rules.individual.slice(0, 1).map((rule) => ({ ...rule, min_quantity: 1 })),
        }
        const [few, many] = [Math.min(one, other), Math.max(one, other)]
        expect(priceAt(own, many).unit_price_minor).toBeLessThanOrEqual(
          priceAt(own, few).unit_price_minor
        )
      })
    )
  })
})
