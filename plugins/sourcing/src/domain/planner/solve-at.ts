import { columnsAt } from "./columns"
import { enumerateSets } from "./enumerate-sets"
import { createSearch, type SearchLimits, type Selection } from "./search-state"
import type { PreparedProblem } from "./prepare"

/**
 * The cheapest selection found at one latest date, freight and splits without lateness. `cost` is the given upper bound
 * when nothing cheaper exists. Every selection costs at least `lowerBound`, up to one minor unit per allowed segment.
 */
export interface Solution {
  day: number
  cost: number
  lowerBound: number
  selection: Selection | null
}

const NO_LIMITS = { upperBound: Infinity, stopAtFirst: false, nodeLimit: Infinity }

/** Solves with all goods arriving by `day`. Fewer segments are tried first, so `stopAtFirst` finds the fewest. */
export function solveAt(
  prepared: PreparedProblem,
  day: number,
  limits: Pick<SearchLimits, "maxSegments"> & Partial<SearchLimits>
): Solution {
  const columns = columnsAt(prepared, day)
  const maxSegments = Math.min(limits.maxSegments, prepared.sources.length)
  const nothing = { day, cost: Infinity, lowerBound: Infinity, selection: null }
  if (!columns.length || !coverable(prepared, columns)) return nothing
  const search = createSearch(prepared, columns, { ...NO_LIMITS, ...limits, maxSegments })
  for (let size = 1; size <= maxSegments && !search.done; size++) enumerateSets(search, size)
  const lowerBound = Math.min(search.bestCost, search.unresolvedBound)
  return { day, cost: search.bestCost, lowerBound, selection: search.best }
}

function coverable({ need }: PreparedProblem, columns: { cap: Int32Array }[]): boolean {
  return need.every((_, i) => columns.some(({ cap }) => cap[i] > 0))
}
