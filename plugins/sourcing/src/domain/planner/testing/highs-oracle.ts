import loadHighs, { type Highs } from "highs"
import { type PlanProblem } from "../types"
import { buildMilp, type Milp } from "./milp"

export interface OracleAnswer {
  /** Whether the optimum is proven, within half a major unit. */
  closed: boolean
  infeasible: boolean
  cost: number
  bound: number
}

function toModelData(highs: Highs, { columns, rows }: Milp) {
  const numCols = columns.length
  const numRows = rows.length
  const terms = rows.flatMap((row) => row.terms)
  const starts = new Int32Array(numRows + 1)
  rows.forEach((row, r) => (starts[r + 1] = starts[r] + row.terms.length))
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.minimize,
    offset: 0,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: "csr" as const,
      numRows,
      numCols,
      starts,
      indices: Int32Array.from(terms, ([column]) => column),
      values: Float64Array.from(terms, ([, coefficient]) => coefficient),
    },
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
  }
}

/** Solves the cheapest preset with the HiGHS solver. */
export function createOracle(): Promise<(problem: PlanProblem, seconds: number) => OracleAnswer> {
  return loadHighs().then((highs) => (problem, seconds) => {
    const model = highs.createModel(toModelData(highs, buildMilp(problem)))
    try {
      model.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        mip_abs_gap: 50,
      })
      model.run()
      const status = model.getModelStatus()
      const { modelStatus } = highs.constants
      return {
        closed: status === modelStatus.optimal,
        infeasible: status === modelStatus.infeasible,
        cost: model.getObjectiveValue(),
        bound: Number(model.info.get("mip_dual_bound")),
      }
    } finally {
      model.dispose()
    }
  })
}
