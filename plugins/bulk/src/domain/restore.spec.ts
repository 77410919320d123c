import fc from "fast-check"
import { type HeldReservation, planRestore, stockKey } from "./restore"

const line = (id: string, location_id: string | null, lot_id: string | null = null) => ({
  id,
  location_id,
  lot_id,
})

const held = (line_id: string, location_id: string, extra: Partial<HeldReservation> = {}) => ({
  id: `${line_id}-${location_id}`,
  line_id,
  item_id: "item",
  location_id,
  quantity: 5,
  allow_backorder: false,
  ...extra,
})

const free = (figures: Record<string, number>) =>
  new Map(Object.entries(figures).map(([place, quantity]) => [stockKey("item", place), quantity]))

describe("planRestore", () => {
  it("moves a reservation back to its line's source", () => {
    const plan = planRestore([line("a", "ten")], [held("a", "one")], free({ ten: 5, one: 0 }))
    expect(plan.moves).toEqual([{ reservation: held("a", "one"), to: "ten" }])
    expect(plan.sources).toEqual([])
  })

  it("lets the line follow when its source is short or has no such level", () => {
    for (const levels of [{ ten: 4 }, {}] as Record<string, number>[]) {
      const plan = planRestore([line("a", "ten")], [held("a", "one")], free({ one: 0, ...levels }))
      expect(plan.moves).toEqual([])
      expect(plan.sources).toEqual([{ line_id: "a", from: "ten", to: "one" }])
    }
  })

  it("moves a backorder whatever is free", () => {
    const reservation = held("a", "one", { allow_backorder: true })
    const plan = planRestore([line("a", "ten")], [reservation], free({ ten: 0 }))
    expect(plan.moves).toEqual([{ reservation, to: "ten" }])
  })

  it("gives the last pieces of a source to one line only", () => {
    const lines = [line("a", "ten"), line("b", "ten")]
    const plan = planRestore(lines, [held("a", "one"), held("b", "one")], free({ ten: 7, one: 0 }))
    expect(plan.moves.map((move) => move.reservation.line_id)).toEqual(["a"])
    expect(plan.sources).toEqual([{ line_id: "b", from: "ten", to: "one" }])
  })

  it("records where core reserved a line that an edit added", () => {
    const plan = planRestore([line("new", null)], [held("new", "one")], free({ one: 0 }))
    expect(plan).toEqual({
      moves: [],
      releases: [],
      sources: [{ line_id: "new", from: null, to: "one" }],
    })
  })

  it("takes nothing from stock for a pre-ordered line", () => {
    const plan = planRestore([line("a", "ten", "lot")], [held("a", "one")], free({ ten: 9 }))
    expect(plan).toEqual({ moves: [], releases: [held("a", "one")], sources: [] })
  })

  it("leaves every line at one source and never takes more than is free", () => {
    const place = fc.constantFrom("one", "two", "ten")
    const quantity = fc.integer({ min: 1, max: 9 })
    const edited = fc.array(fc.record({ source: place, reserved: place, quantity }), {
      maxLength: 8,
    })
    const stock = fc.record({ one: fc.nat(20), two: fc.nat(20), ten: fc.nat(20) })
    fc.assert(
      fc.property(edited, stock, (edits, figures) => {
        const lines = edits.map((edit, n) => line(`l${n}`, edit.source))
        const reservations = edits.map((edit, n) =>
          held(`l${n}`, edit.reserved, { quantity: edit.quantity })
        )
        const levels = free(figures)
        const plan = planRestore(lines, reservations, levels)
        const now = new Map(reservations.map((one) => [one.id, one.location_id]))
        for (const { reservation, to } of plan.moves) {
          now.set(reservation.id, to)
          const from = stockKey("item", reservation.location_id)
          levels.set(from, levels.get(from)! + reservation.quantity)
          levels.set(stockKey("item", to), levels.get(stockKey("item", to))! - reservation.quantity)
        }
        expect([...levels.values()].every((left) => left >= 0)).toBe(true)
        const sources = new Map(lines.map((one) => [one.id, one.location_id]))
        plan.sources.forEach((source) => sources.set(source.line_id, source.to))
        for (const one of reservations) {
          expect(now.get(one.id)).toBe(sources.get(one.line_id))
        }
      })
    )
  })
})
