import type { PlacedLine } from "./order-lines"
import { staffSegments } from "./staff-segments"

const line = (id: string, values: Partial<PlacedLine> = {}): PlacedLine => ({
  id,
  sku: "SX118",
  quantity: 10,
  fulfilled: 2,
  shipped: 1,
  delivered: 0,
  unit_price_minor: 100,
  total_minor: 1_000,
  tax_rate: 20,
  location_id: "sloc_1",
  lot_id: null,
  eta: null,
  ...values,
})

const PLAN = { fingerprint: "", arrival_date: "", freight_minor: 0, segments: [] }

const segmentsOf = (lines: PlacedLine[], held: [string, string, number][]) =>
  staffSegments({
    lines,
    plan: PLAN,
    isCanceled: false,
    names: new Map([["SX118", { en: "Skirting" }]]),
    reservations: held.map(([line_item_id, location_id, quantity]) => ({
      line_item_id,
      location_id,
      quantity,
      sku: "SX118",
    })),
  })

describe("staffSegments", () => {
  it("counts on a line only what is reserved at its own source", () => {
    const [near, far] = segmentsOf(
      [line("a"), line("b", { location_id: "sloc_2" })],
      [
        ["a", "sloc_1", 3],
        ["a", "sloc_1", 4],
        ["b", "sloc_1", 10],
      ]
    )
    expect([near.lines[0].reserved, far.lines[0].reserved]).toEqual([7, 0])
    expect([near.reservations.length, far.reservations.length]).toEqual([3, 0])
  })

  it("tells how far each line is and what it costs", () => {
    expect(segmentsOf([line("a")], [])[0].lines).toEqual([
      {
        line_item_id: "a",
        sku: "SX118",
        name: { en: "Skirting" },
        quantity: 10,
        reserved: 0,
        fulfilled: 2,
        shipped: 1,
        delivered: 0,
        unit_price_minor: 100,
        total_minor: 1_000,
        lot: null,
      },
    ])
  })

  it("leaves out lines that an edit has emptied", () => {
    expect(segmentsOf([line("a", { quantity: 0 })], [])).toEqual([])
  })
})
