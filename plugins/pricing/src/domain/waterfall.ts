import type { PriceTraceEntry } from "../contract"
import { type Exact, exactOf, exactText, roundExact } from "./exact"
import type { Layer, LayerStep, Standing } from "./layer"
import { groupDiscountLayer } from "./layers/group-discount"
import { guardLayer } from "./layers/guard"
import { individualLayer } from "./layers/individual"
import { listLayer } from "./layers/list"
import { roundingLayer } from "./layers/rounding"
import { taxLayer } from "./layers/tax"
import { volumeBreakLayer } from "./layers/volume-break"
import type { LineRules } from "./rules"

/** The order in which a price is made, with the conflict policy of each layer that makes offers. */
export const WATERFALL: readonly Layer[] = [
  listLayer,
  groupDiscountLayer("multiply"),
  individualLayer("replace"),
  volumeBreakLayer("multiply"),
  guardLayer,
  taxLayer,
  roundingLayer,
]

/** What the list price alone comes to: the price that savings are counted from. */
export const LIST_ONLY: readonly Layer[] = [listLayer, taxLayer, roundingLayer]

export interface WaterfallResult {
  /** What the buyer pays for a piece, tax included, in minor units. */
  unit_price_minor: number
  /** The same before rounding. */
  exact: Exact
  trace: PriceTraceEntry[]
}

const traceEntry = (name: Layer["name"], before: Exact, step: LayerStep): PriceTraceEntry => ({
  layer: name,
  rule_id: step.rule_id,
  before_minor: roundExact(before),
  after_minor: roundExact(step.price),
  percent: step.percent,
  reason: step.reason,
  facts: { ...step.facts, exact_minor: exactText(step.price) },
})

/**
 * The price of one piece at a quantity. Pure: the same rules and quantity give the same price and
 * trace everywhere.
 *
 * @param layers in their order; the first sets the list price
 */
export function runWaterfall(
  rules: LineRules,
  quantity: number,
  layers: readonly Layer[] = WATERFALL
): WaterfallResult {
  const trace: PriceTraceEntry[] = []
  let standing: Standing = { price: exactOf(0), list: exactOf(0), quantity }
  let exact = standing.price
  for (const layer of layers) {
    const step = layer.apply(rules, standing)
    if (step) {
      trace.push(traceEntry(layer.name, standing.price, step))
      exact = layer === roundingLayer ? exact : step.price
      standing = {
        ...standing,
        price: step.price,
        list: layer === listLayer ? step.price : standing.list,
      }
    }
  }
  return { unit_price_minor: roundExact(standing.price), exact, trace }
}
