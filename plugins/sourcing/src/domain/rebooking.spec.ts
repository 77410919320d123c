import fc from "fast-check"
import { type Booking, raising, rebooking } from "./rebooking"

const of = (line_id: string, quantity: number, lot_id = "lot"): Booking => ({
  lot_id,
  line_id,
  quantity,
})
const free = (quantity: number) => new Map([["lot", quantity]])

describe("rebooking", () => {
  it("gives back what a line no longer needs and books what it needs more", () => {
    expect(rebooking([of("a", 5), of("b", 5)], [of("a", 3), of("b", 9)], free(2))).toEqual({
      changes: [of("a", -2), of("b", 4)],
      leaving: [],
    })
  })

  it("gives everything back of a line that is gone", () => {
    expect(rebooking([of("a", 5)], [], free(0)).changes).toEqual([of("a", -5)])
  })

  it("lets a line leave whose lot has not enough", () => {
    expect(rebooking([of("a", 5)], [of("a", 9)], free(3))).toEqual({
      changes: [of("a", -5)],
      leaving: ["a"],
    })
  })

  it("leaves a line alone that asks for what it has, even of a lot that is gone", () => {
    expect(rebooking([of("a", 5)], [of("a", 5)], new Map())).toEqual({ changes: [], leaving: [] })
  })

  it("raises without giving anything back", () => {
    const booked = [of("a", 5), of("b", 5), of("c", 5)]
    const wanted = [of("a", 3), of("b", 7), of("c", 9)]
    expect(raising(booked, wanted, free(3))).toEqual({
      changes: [of("b", 2)],
      short: [of("c", 9)],
    })
  })

  it("ends with what is needed or nothing, never beyond the lot, and doing it twice changes nothing", () => {
    const pieces = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(pieces, pieces, fc.nat(20), (before, after, left) => {
        const lines = (quantities: number[]) =>
          quantities.map((quantity, n) => of(`line-${n}`, quantity)).filter((one) => one.quantity)
        const [booked, wanted] = [lines(before), lines(after)]
        const { changes, leaving } = rebooking(booked, wanted, free(left))
        const stays = wanted.filter((line) => !leaving.includes(line.line_id))
        const sum = (list: Booking[]) => list.reduce((total, one) => total + one.quantity, 0)
        expect(sum(booked) + sum(changes)).toBe(sum(stays))
        expect(sum(changes)).toBeLessThanOrEqual(left)
        expect(rebooking(stays, stays, free(left - sum(changes)))).toEqual({
          changes: [],
          leaving: [],
        })
      })
    )
  })
})
