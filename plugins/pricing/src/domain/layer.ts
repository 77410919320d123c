import type { PriceTraceEntry } from "../contract"
import type { Exact } from "./exact"
import type { LineRules } from "./rules"

/** Where a line stands when a layer is asked. `list` is the price that the list layer set. */
export interface Standing {
  price: Exact
  list: Exact
  quantity: number
}

/** What a layer did to the price, and why. */
export interface LayerStep {
  price: Exact
  rule_id: string | null
  percent: number | null
  reason: string
  facts: PriceTraceEntry["facts"]
}

/** One step of the waterfall; null where it has nothing to say about the line. */
export interface Layer {
  name: PriceTraceEntry["layer"]
  apply(rules: LineRules, standing: Standing): LayerStep | null
}
