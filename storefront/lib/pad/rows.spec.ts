import fc from "fast-check"
import { rowsOf, splitStock } from "./rows"
import { line, padOf } from "./testing"

const lots = fc.array(
  fc.record({
    date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, "0")}`),
    quantity: fc.integer({ min: 0, max: 500 }),
  }),
  { maxLength: 4 }
)

const stocked = fc.record({
  here: fc.integer({ min: 0, max: 300 }),
  elsewhere: fc.integer({ min: 0, max: 300 }),
  inbound: lots,
  production: lots,
})

const withStock = (stock: { here: number; network: number }, later: typeof EMPTY = EMPTY) =>
  line("SX118", 1, { availability: { ...later, ...stock } })
const EMPTY = {
  inbound: [] as { date: string; quantity: number }[],
  production: [] as { date: string; quantity: number }[],
}

describe("splitStock", () => {
  it("takes what is here first, then the network, then the earliest deliveries", () => {
    const later = {
      inbound: [{ date: "2026-12-20", quantity: 50 }],
      production: [{ date: "2026-12-10", quantity: 5 }],
    }
    expect(splitStock(withStock({ here: 10, network: 30 }, later), 40)).toEqual({
      here: 10,
      network: 20,
      later: 10,
      short: 0,
      date: "2026-12-20",
    })
  })

  it("tells what nothing covers", () => {
    expect(splitStock(withStock({ here: 1, network: 3 }), 10)?.short).toBe(7)
  })

  it("adds up to the quantity and is never negative", () => {
    fc.assert(
      fc.property(stocked, fc.integer({ min: 1, max: 2000 }), (stock, quantity) => {
        const { here, elsewhere, inbound, production } = stock
        const network = here + elsewhere
        const parts = splitStock(withStock({ here, network }, { inbound, production }), quantity)
        const sums = [parts?.here, parts?.network, parts?.later, parts?.short].map(Number)
        expect(sums.every((part) => part >= 0)).toBe(true)
        expect(sums.reduce((sum, part) => sum + part)).toBe(quantity)
      })
    )
  })
})

describe("rowsOf", () => {
  it("shows what was typed over what the server knows", () => {
    const rows = rowsOf(padOf([line("A", 5), line("B", 7)]), { A: 9, B: 0 }, new Map())
    expect(
      rows.map(({ line: { sku }, quantity, isPending }) => [sku, quantity, isPending])
    ).toEqual([["A", 9, true]])
  })

  it("shows a chosen article before the server knows its line, and only then", () => {
    const chosen = { sku: "C", name: { ru: "C" }, thumbnail: "", category: "cornices" } as const
    const rows = (lines: ReturnType<typeof line>[]) =>
      rowsOf(padOf(lines), { C: 2 }, new Map([["C", chosen]])).map(({ line: { id } }) => id)
    expect(rows([])).toEqual(["new:C"])
    expect(rows([line("C", 2)])).toEqual(["line_C"])
  })
})
