import { fewestSegments } from "./presets"
import type { PreparedProblem } from "./prepare"
import type { PlanResult, ShortLine } from "./types"

const MOST_SEGMENTS = 8
const NODE_LIMIT = 20_000

/** Lines that stock and carrier bans leave short even with every source open, in the problem's order. */
function shortLines(prepared: PreparedProblem): ShortLine[] {
  const { groups, need, order, sources } = prepared
  const reachable = new Int32Array(need.length)
  for (const { levels, options } of sources) {
    const cap = levels.at(-1)?.cap
    const carried = options.reduce((bits, option) => bits | option.groups, 0)
    groups.forEach(({ from, to }, g) => {
      if (!cap || !((carried >> g) & 1)) return
      for (let i = from; i < to; i++) reachable[i] += cap[i]
    })
  }
  return [...need.keys()]
    .filter((i) => reachable[i] < need[i])
    .map((i) => ({ line: order[i], need: need[i], reachable: reachable[i] }))
    .sort((a, b) => a.line - b.line)
}

/** Why nothing can be planned: which lines lack stock, or how many segments it would take. */
export function explainImpossible(prepared: PreparedProblem): PlanResult {
  const short = shortLines(prepared)
  const segments = short.length ? null : fewestSegments(prepared, MOST_SEGMENTS, NODE_LIMIT)
  return { kind: "impossible", short, segments_needed: segments }
}
