import { type CarrierOption, type PlanProblem } from "../types"

interface Column {
  cost: number
  upper: number
  whole: boolean
}

interface Row {
  lower: number
  upper: number
  terms: [column: number, coefficient: number][]
}

/** A mixed-integer programme in kilograms and minor units, row by row. */
export interface Milp {
  columns: Column[]
  rows: Row[]
}

/** One tariff piece of one option: open or not, and the weight it ships. */
interface Bracket {
  open: number
  weight: number
  option: CarrierOption
}

function createBuilder() {
  const model: Milp = { columns: [], rows: [] }
  const column = (cost: number, upper: number, whole: boolean) =>
    model.columns.push({ cost, upper, whole }) - 1
  const row = (lower: number, upper: number, terms: Row["terms"]) =>
    void model.rows.push({ lower, upper, terms })
  return { model, column, row }
}

type Builder = ReturnType<typeof createBuilder>

function addBrackets({ column, row }: Builder, problem: PlanProblem): Map<string, Bracket[]> {
  const bySource = new Map<string, Bracket[]>()
  for (const { id, options } of problem.sources) {
    const brackets = options.flatMap((option) =>
      option.pieces.map((piece) => {
        const fixed = piece.fix - (piece.per_kg * piece.from_g) / 1000 + problem.split_cost
        const open = column(fixed, 1, true)
        const weight = column(piece.per_kg, piece.to_g / 1000, false)
        row(-Infinity, 0, [[weight, 1], [open, -piece.to_g / 1000]]) // prettier-ignore
        row(0, Infinity, [[weight, 1], [open, -piece.from_g / 1000]]) // prettier-ignore
        return { open, weight, option }
      })
    )
    row(-Infinity, 1, brackets.map(({ open }) => [open, 1])) // prettier-ignore
    bySource.set(id, brackets)
  }
  const all = [...bySource.values()].flat()
  row(-Infinity, problem.max_segments, all.map(({ open }) => [open, 1])) // prettier-ignore
  return bySource
}

function addLots(builder: Builder, problem: PlanProblem, bySource: Map<string, Bracket[]>): void {
  const { column, row } = builder
  const late = column(problem.late_per_day, 1000, false)
  const demand: Row["terms"][] = problem.line_ids.map(() => [])
  const weights = new Map([...bySource].map(([id, brackets]) => [id, minus(brackets)]))
  for (const lot of problem.lots) {
    const brackets = bySource.get(lot.source_id) ?? []
    const used = column(0, 1, true)
    const transit = brackets.map(({ open, option }): [number, number] => [
      open,
      option.transit_days,
    ])
    row(-Infinity, 0, [[used, 1], ...brackets.map(({ open }): [number, number] => [open, -1])])
    row(-Infinity, problem.due_day, [[used, lot.ready_day], ...transit, [late, -1]])
    lot.quantity.forEach((stock, line) => {
      const most = Math.min(stock, problem.need[line])
      if (most <= 0) return
      const packs = column(0, most, true)
      demand[line].push([packs, 1])
      weights.get(lot.source_id)?.push([packs, problem.weight_g[line] / 1000])
      row(-Infinity, 0, [[packs, 1], [used, -most]]) // prettier-ignore
      const able = brackets.filter(
        ({ option }) => !(option.banned_classes & problem.goods_class[line])
      )
      const carried = able.map(({ open }): [number, number] => [open, -most])
      if (able.length < brackets.length) row(-Infinity, 0, [[packs, 1], ...carried])
    })
  }
  demand.forEach((terms, line) => row(problem.need[line], problem.need[line], terms))
  for (const terms of weights.values()) row(0, 0, terms)
}

function minus(brackets: Bracket[]): Row["terms"] {
  return brackets.map(({ weight }) => [weight, -1])
}

/** The whole planning problem, cheapest preset, as a mixed-integer programme: another road to the same optimum. */
export function buildMilp(problem: PlanProblem): Milp {
  const builder = createBuilder()
  addLots(builder, problem, addBrackets(builder, problem))
  return builder.model
}
