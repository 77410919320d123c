import type { PriceView } from "@orac/pricing/contract"
import { rowsOf } from "./rows"
import { line, padOf } from "./testing"
import { tierHints } from "./tiers"

const priced = (sku: string, quantity: number, from: number, next: number) =>
  line(sku, quantity, {
    price: {
      sku,
      unit_price_minor: 1000,
      total_minor: 1000 * quantity,
      next_break: { from_quantity: from, unit_price_minor: next, percent: 3 },
    } as PriceView,
  })

const hints = (...lines: ReturnType<typeof line>[]) =>
  tierHints(rowsOf(padOf(lines), {}, new Map())).map(({ sku, missing }) => [sku, missing])

describe("tierHints", () => {
  it("names near tiers, the larger gain first", () => {
    expect(hints(priced("A", 90, 100, 990), priced("B", 90, 100, 900))).toEqual([
      ["B", 10],
      ["A", 10],
    ])
  })

  it("is silent about tiers that are far away", () => {
    expect(hints(priced("A", 10, 100, 900))).toEqual([])
  })
})
