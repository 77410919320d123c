import fc from "fast-check"
import { prepare, type PreparedProblem } from "./prepare"
import { fillByPriority } from "./priority-order"
import { fillRankTable } from "./rank-function"
import { createTariff } from "./tariff"
import { generateProblem } from "./testing/generate-problem"

const unlimited = createTariff([{ from_g: 0, to_g: 100_000_000, fix: 0, per_kg: 0 }])

const anyNetwork = fc.record({
  seed: fc.integer({ min: 1, max: 10_000 }),
  lines: fc.integer({ min: 1, max: 12 }),
  sources: fc.integer({ min: 1, max: 6 }),
})

function tabulate(prepared: PreparedProblem, caps: Int32Array[]): Float64Array {
  const table = new Float64Array(1 << caps.length)
  const part = new Float64Array(1 << caps.length)
  for (const group of prepared.groups) {
    part.fill(0)
    fillRankTable(prepared, group, caps, part, 0)
    part.forEach((grams, subset) => (table[subset] += grams))
  }
  return table
}

function setUp(shape: { seed: number; lines: number; sources: number }) {
  const prepared = prepare(generateProblem(shape))
  const caps = prepared.sources.map(
    ({ levels }) => levels.at(-1)?.cap ?? prepared.need.map(() => 0)
  )
  return { prepared, caps, table: tabulate(prepared, caps) }
}

describe("rank function", () => {
  it("is the weight that a subset of columns can ship together", () => {
    fc.assert(
      fc.property(anyNetwork, (shape) => {
        const { prepared, caps, table } = setUp(shape)
        const { need, weight } = prepared
        table.forEach((grams, subset) => {
          const members = caps.filter((_, p) => (subset >> p) & 1)
          const expected = [...need].reduce((sum, n, i) => {
            const supply = members.reduce((total, cap) => total + cap[i], 0)
            return sum + weight[i] * Math.min(n, supply)
          }, 0)
          expect(grams).toBe(expected)
        })
      })
    )
  })

  it("is monotone and submodular", () => {
    fc.assert(
      fc.property(anyNetwork, (shape) => {
        const { table } = setUp(shape)
        const subsets = [...table.keys()]
        const violations = subsets.flatMap((a) =>
          subsets.filter(
            (b) => table[a | b] < table[a] || table[a | b] + table[a & b] > table[a] + table[b]
          )
        )
        expect(violations).toEqual([])
      })
    )
  })

  it("gives the weights of every priority order as differences along the order", () => {
    const anyOrder = fc.array(fc.nat(), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(anyNetwork, anyOrder, (shape, keys) => {
        const { prepared, caps, table } = setUp(shape)
        const all = (1 << prepared.groups.length) - 1
        const columns = caps.map((cap, source) => ({ source, cap, reach: 0, modes: [] }))
        const modes = caps.map(() => ({ groups: all, tariff: unlimited }))
        const priority = [...caps.keys()].sort((a, b) => keys[a] - keys[b] || a - b)
        const packs = fillByPriority(prepared, { columns, modes, priority, packs: null })
        let before = 0
        for (const p of priority) {
          const grams = packs[p].reduce((sum, count, i) => sum + count * prepared.weight[i], 0)
          expect(grams).toBe(table[before | (1 << p)] - table[before])
          before |= 1 << p
        }
      })
    )
  })
})
