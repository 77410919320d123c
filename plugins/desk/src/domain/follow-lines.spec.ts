import fc from "fast-check"
import { followLines, giveBack } from "./follow-lines"

const counts = fc.array(fc.record({ quantity: fc.nat(30), taken: fc.nat(30) }), { maxLength: 12 })

describe("followLines", () => {
  it("offers what is ordered and not taken, and takes back what is no longer ordered", () => {
    const lines = [
      { line_id: "a", quantity: 10, taken: 4 },
      { line_id: "b", quantity: 2, taken: 5 },
      { line_id: "c", quantity: 3, taken: 3 },
    ]
    expect(followLines(lines)).toEqual({
      open: [{ line_id: "a", quantity: 6 }],
      too_many: [{ line_id: "b", quantity: 3 }],
    })
  })

  it("makes the pieces add up again, whatever was edited", () => {
    fc.assert(
      fc.property(counts, fc.nat(3), (figures, split) => {
        const lines = figures.map((figure, n) => ({ ...figure, line_id: `${n}` }))
        const rows = lines.flatMap(({ line_id, taken }) => [
          { line_id, offer: 1, taken: Math.min(split, taken) },
          { line_id, offer: 2, taken: taken - Math.min(split, taken) },
        ])
        const { open, too_many } = followLines(lines)
        const changed = new Map(giveBack(rows, too_many).map(({ row, taken }) => [row, taken]))
        for (const { line_id, quantity } of lines) {
          const kept = rows
            .filter((row) => row.line_id === line_id)
            .reduce((sum, row) => sum + (changed.get(row) ?? row.taken), 0)
          const rest = open.find((line) => line.line_id === line_id)?.quantity ?? 0
          expect(kept + rest).toBe(quantity)
        }
      })
    )
  })

  it("takes back from who took last", () => {
    const rows = [
      { line_id: "a", taken: 4 },
      { line_id: "a", taken: 2 },
    ]
    expect(giveBack(rows, [{ line_id: "a", quantity: 3 }])).toEqual([
      { row: rows[1], taken: 0 },
      { row: rows[0], taken: 3 },
    ])
  })
})
