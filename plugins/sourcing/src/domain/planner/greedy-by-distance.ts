import { columnsAt } from "./columns"
import { compareIds } from "./compare-ids"
import type { Column, Mode } from "./columns"
import type { PreparedProblem } from "./prepare"
import type { Selection } from "./search-state"

interface Take {
  column: Column
  mode: Mode
  packs: Int32Array
  grams: number
}

/** All the column can ship of what is still needed, up to the cap of its tariff. */
function takeAll(
  prepared: PreparedProblem,
  residual: Int32Array,
  column: Column,
  mode: Mode
): Take {
  const { groups, weight } = prepared
  const packs = new Int32Array(residual.length)
  let grams = 0
  groups.forEach(({ from, to }, g) => {
    if (!((mode.groups >> g) & 1)) return
    for (let i = from; i < to; i++) {
      const fitting = Math.floor((mode.tariff.cap - grams) / weight[i])
      packs[i] = Math.min(residual[i], column.cap[i], fitting)
      grams += packs[i] * weight[i]
    }
  })
  return { column, mode, packs, grams }
}

function byDistance(prepared: PreparedProblem) {
  const { sources } = prepared
  return (a: number, b: number) =>
    sources[a].source.distance_km - sources[b].source.distance_km ||
    compareIds(sources[a].source.id, sources[b].source.id)
}

/**
 * The plain rule of thumb, for comparison: the nearest source ships all it can by `day`, then the next one. Null when
 * that does not cover the order.
 */
export function greedyByDistance(prepared: PreparedProblem, day: number): Selection | null {
  const columns = columnsAt(prepared, day)
  const residual = prepared.need.slice()
  const takes: Take[] = []
  for (const source of [...prepared.sources.keys()].sort(byDistance(prepared))) {
    const most = columns
      .filter((column) => column.source === source)
      .flatMap((column) => column.modes.map((mode) => takeAll(prepared, residual, column, mode)))
      .reduce<Take | null>((best, take) => (best && best.grams >= take.grams ? best : take), null)
    if (!most?.grams) continue
    takes.push(most)
    most.packs.forEach((count, i) => (residual[i] -= count))
  }
  if (residual.some((left) => left > 0)) return null
  return {
    columns: takes.map((take) => take.column),
    modes: takes.map((take) => take.mode),
    packs: takes.map((take) => take.packs),
    priority: [],
  }
}
