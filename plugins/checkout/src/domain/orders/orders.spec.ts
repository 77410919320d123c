import fc from "fast-check"
import { orderLines, orderSegments, orderSums, type PlacedLine } from "./order-lines"
import { type ArticleToday, reorder } from "./reorder"
import { statusOf } from "./status"
import { timelineOf } from "./timeline"

const part = (values: Partial<PlacedLine>): PlacedLine => ({
  id: "ordli_1",
  sku: "SX118",
  quantity: 10,
  fulfilled: 0,
  shipped: 0,
  delivered: 0,
  unit_price_minor: 100,
  total_minor: 100 * (values.quantity ?? 10),
  tax_rate: 20,
  location_id: "sloc_1",
  lot_id: null,
  eta: null,
  ...values,
})

describe("statusOf", () => {
  it.each([
    ["placed", [part({})]],
    ["confirmed", [part({ fulfilled: 3 }), part({})]],
    ["part_shipped", [part({ fulfilled: 10, shipped: 10 }), part({})]],
    ["shipped", [part({ shipped: 10 }), part({ quantity: 0 })]],
    ["delivered", [part({ shipped: 10, delivered: 10 })]],
    ["placed", []],
  ])("is %s", (status, lines) => {
    expect(statusOf(lines, false)).toBe(status)
    expect(statusOf(lines, true)).toBe("cancelled")
  })
})

describe("timelineOf", () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day))
  const fulfillment = (day: number, delivered: number | null) => ({
    created_at: at(day),
    shipped_at: at(day + 1),
    delivered_at: delivered ? at(delivered) : null,
    canceled_at: null,
  })

  it("tells when each status was reached", () => {
    const order = {
      created_at: at(1),
      canceled_at: null,
      fulfillments: [fulfillment(2, 5), fulfillment(6, 9)],
    }
    expect(
      timelineOf(order, "delivered").map(({ status, at: when }) => [status, when.slice(8, 10)])
    ).toEqual([
      ["placed", "01"],
      ["confirmed", "02"],
      ["part_shipped", "03"],
      ["shipped", "07"],
      ["delivered", "09"],
    ])
    expect(timelineOf(order, "part_shipped").map(({ status }) => status)).toEqual([
      "placed",
      "confirmed",
      "part_shipped",
    ])
  })

  it("leaves cancelled fulfilments out", () => {
    const canceled = { ...fulfillment(2, null), canceled_at: at(3) }
    const order = { created_at: at(1), canceled_at: at(4), fulfillments: [canceled] }
    expect(timelineOf(order, "cancelled").map(({ status }) => status)).toEqual([
      "placed",
      "cancelled",
    ])
  })
})

describe("order lines and segments", () => {
  const anyLines = fc.array(
    fc
      .record({
        sku: fc.constantFrom("A", "B"),
        quantity: fc.integer({ min: 0, max: 9 }),
        location_id: fc.constantFrom("sloc_1", "sloc_2"),
      })
      .map((values) => part(values))
  )
  const plan = { fingerprint: "", arrival_date: "", freight_minor: 0, segments: [] }
  const pieces = (lines: { quantity: number }[]) => lines.reduce((n, line) => n + line.quantity, 0)

  it("count every piece once", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const shown = orderLines(lines, new Map(), {})
        const segments = orderSegments(lines, plan, false)
        expect(pieces(shown)).toBe(pieces(lines))
        expect(pieces(segments.flatMap((segment) => segment.lines))).toBe(pieces(lines))
        expect(orderSums(shown).goods_minor).toBe(pieces(lines) * 100)
      })
    )
  })

  it("show a split line as one, with its saving", () => {
    const lines = [part({ quantity: 4 }), part({ quantity: 6, location_id: "sloc_2" })]
    const traces = {
      SX118: { list_price_minor: 150, unit_price_minor: 100, tax_rate: 20, trace: [] },
    }
    const shown = orderLines(lines, new Map(), traces)
    expect(shown).toMatchObject([{ sku: "SX118", quantity: 10, total_minor: 1000 }])
    expect(orderSums(shown)).toEqual({ goods_minor: 1000, tax_minor: 167, saving_minor: 500 })
  })
})

describe("reorder", () => {
  const today = (sku: string, values: Partial<ArticleToday> = {}): [string, ArticleToday] => [
    sku,
    {
      sku,
      discontinued: false,
      substitute_sku: null,
      unit_price_minor: 100,
      reachable: null,
      ...values,
    },
  ]
  const past = (sku: string) => ({ sku, quantity: 5, unit_price_minor: 100 })

  it("tells every difference to today", () => {
    const articles = new Map([
      today("SAME"),
      today("UP", { unit_price_minor: 120 }),
      today("DOWN", { unit_price_minor: 80, reachable: 3 }),
      today("OLD", { discontinued: true, substitute_sku: "NEW" }),
      today("NEW"),
      today("ENDED", { discontinued: true }),
    ])
    const skus = ["SAME", "UP", "DOWN", "OLD", "ENDED", "LOST"]
    const { lines, differences } = reorder(skus.map(past), articles)
    expect(lines.map((line) => line.sku)).toEqual(["SAME", "UP", "DOWN", "NEW"])
    expect(differences.map(({ sku, code }) => `${sku} ${code}`)).toEqual([
      "UP PRICE_UP",
      "DOWN PRICE_DOWN",
      "DOWN SHORT",
      "OLD SUBSTITUTE",
      "ENDED GONE",
      "LOST GONE",
    ])
  })
})
