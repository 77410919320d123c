import fc from "fast-check"
import type { LineMove } from "../types/order-change"
import {
  fixedLines,
  keptPlaces,
  type MovableLine,
  type ReservationMove,
  reservationMoves,
  shortagesOf,
} from "./move"
import { type HeldReservation, stockKey } from "./restore"

const line = (id: string, values: Partial<MovableLine> = {}): MovableLine => ({
  id,
  sku: id.toUpperCase(),
  location_id: "near",
  quantity: 5,
  movable: true,
  ...values,
})

const move = (from: string, to: string, ...lines: [string, number][]): LineMove => ({
  from,
  to,
  lines: lines.map(([line_id, quantity]) => ({ line_id, quantity })),
  delivery: { name: "", shipping_option_id: null },
})

const held = (line_id: string, values: Partial<HeldReservation> = {}): HeldReservation => ({
  id: `r-${line_id}`,
  line_id,
  item_id: "item",
  location_id: "near",
  quantity: 5,
  allow_backorder: false,
  ...values,
})

const free = (figures: Record<string, number>) =>
  new Map(Object.entries(figures).map(([place, quantity]) => [stockKey("item", place), quantity]))

describe("fixedLines", () => {
  it("lets whole lines go that are where they are said to be", () => {
    expect(fixedLines([move("near", "far", ["a", 5])], [line("a"), line("b")])).toEqual([])
  })

  it.each<[string, MovableLine[]]>([
    ["has fewer pieces", [line("a", { quantity: 6 })]],
    ["is elsewhere", [line("a", { location_id: "far" })]],
    ["has left or waits", [line("a", { movable: false })]],
  ])("keeps a line that %s", (_, lines) => {
    expect(fixedLines([move("near", "far", ["a", 5])], lines)).toEqual(["A"])
  })

  it("names a line that the order does not have", () => {
    expect(fixedLines([move("near", "far", ["x", 5])], [])).toEqual(["x"])
  })
})

describe("keptPlaces", () => {
  it("are those with lines that do not move, however much comes to others", () => {
    const lines = [line("a"), line("b", { location_id: "far" }), line("c", { location_id: "hub" })]
    const moves = [move("near", "far", ["a", 5]), move("far", "near", ["b", 5])]
    expect([...keptPlaces(moves, lines)]).toEqual(["hub"])
    expect([...keptPlaces([moves[0]], [...lines, line("d")])]).toEqual(["far", "hub", "near"])
  })
})

describe("shortagesOf", () => {
  const to = (place: string, reservation: HeldReservation): ReservationMove => ({
    reservation,
    to: place,
  })

  it("counts all moves to a place together and tells of an item once", () => {
    const moves = [to("far", held("a")), to("far", held("b"))]
    expect(shortagesOf(moves, free({ far: 10 }))).toEqual([])
    expect(shortagesOf(moves, free({ far: 7 }))).toEqual([
      { line_id: "a", location_id: "far", missing: 3 },
    ])
  })

  it("lets two lines change places where nothing is free", () => {
    const moves = [to("far", held("a")), to("near", held("b", { location_id: "far" }))]
    expect(shortagesOf(moves, free({ near: 0, far: 0 }))).toEqual([])
  })

  it("lets a backorder go wherever the item is kept", () => {
    const moves = [to("far", held("a", { allow_backorder: true }))]
    expect(shortagesOf(moves, free({ far: 0 }))).toEqual([])
    expect(shortagesOf(moves, free({ near: 9 }))).toMatchObject([{ missing: 5 }])
  })

  const PLACES = ["near", "far", "hub"]
  const anyMove = fc.record({
    from: fc.constantFrom(...PLACES),
    to: fc.constantFrom(...PLACES),
    quantity: fc.integer({ min: 1, max: 9 }),
  })

  it("never oversells: without a shortage every place that gained still has enough", () => {
    fc.assert(
      fc.property(
        fc.array(anyMove, { maxLength: 12 }),
        fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
        (wanted, figures) => {
          const levels = free(Object.fromEntries(PLACES.map((place, n) => [place, figures[n]])))
          const lines = wanted.map(({ from, to: place, quantity }, n) => ({
            move: move(from, place, [`l${n}`, quantity]),
            held: held(`l${n}`, { location_id: from, quantity }),
          }))
          const moving = reservationMoves(
            lines.map((one) => one.move),
            lines.map((one) => one.held)
          )
          const after = new Map(levels)
          for (const { reservation, to: place } of moving) {
            const [out, into] = [reservation.location_id, place].map((at) => stockKey("item", at))
            after.set(out, after.get(out)! + reservation.quantity)
            after.set(into, after.get(into)! - reservation.quantity)
          }
          const sum = (map: Map<string, number>) => [...map.values()].reduce((a, b) => a + b, 0)
          expect(sum(after)).toBe(sum(levels))
          const missing = shortagesOf(moving, levels).map((one) => [one.location_id, one.missing])
          const expected = PLACES.flatMap((place) => {
            const left = after.get(stockKey("item", place))!
            return left < 0 ? [[place, -left]] : []
          })
          expect(missing.sort()).toEqual(expected.sort())
        }
      )
    )
  })
})
