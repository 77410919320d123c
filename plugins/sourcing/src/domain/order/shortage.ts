import type { PlanShortage } from "../../contract"
import type { ShortLine } from "../planner"
import { type ItemDemand, lineDealer } from "./lines"

/** The order's lines that stay short when an item's reachable pieces are dealt to its lines in sequence. */
export function shortages(demands: ItemDemand[], short: ShortLine[]): PlanShortage[] {
  return short.flatMap(({ line, reachable }) => {
    const demand = demands[line]
    const dealt = new Map(
      lineDealer(demand)(reachable).map((part) => [part.line.line_id, part.quantity])
    )
    return demand.lines
      .map(({ line_id, sku, quantity }) => ({
        line_id,
        sku,
        needed: quantity,
        reachable: dealt.get(line_id) ?? 0,
      }))
      .filter((entry) => entry.reachable < entry.needed)
  })
}
