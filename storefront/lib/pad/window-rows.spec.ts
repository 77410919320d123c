import fc from "fast-check"
import { rowAt, rowWindow, topsOf } from "./window-rows"

const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 })

describe("rowWindow", () => {
  it("covers what is in view and keeps the height of the whole list", () => {
    fc.assert(
      fc.property(heights, fc.nat(9000), fc.nat(900), fc.nat(5), (list, from, height, spare) => {
        const tops = topsOf(list)
        const all = tops[list.length]
        const { first, end, before, after } = rowWindow(tops, { from, to: from + height }, spare)
        const drawn = list.slice(first, end).reduce((sum, one) => sum + one, 0)
        expect(before + drawn + after).toBe(all)
        expect(before).toBeLessThanOrEqual(from)
        expect(all - after).toBeGreaterThanOrEqual(Math.min(all, from + height))
      })
    )
  })

  it("draws few rows, however many there are", () => {
    const tops = topsOf(Array.from({ length: 5000 }, () => 68))
    const { first, end } = rowWindow(tops, { from: 68_000, to: 68_900 }, 10)
    expect([first, end]).toEqual([990, 1024])
  })

  it("finds the row in which a place lies", () => {
    const tops = topsOf([10, 20, 30])
    expect([-5, 0, 9, 10, 29, 30, 59, 600].map((place) => rowAt(tops, place))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 2,
    ])
  })

  it("has nothing to draw of an empty list", () => {
    const nothing = { first: 0, end: 0, before: 0, after: 0 }
    expect(rowWindow(topsOf([]), { from: 0, to: 900 }, 5)).toEqual(nothing)
  })
})
