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

export interface WaterfallPrice {
  /** What the buyer pays for a piece, tax included, in minor units. */
  unit_price_minor: number
  /** The same before rounding. */
  exact: Exact
}

interface Move {
  layer: Layer
  before: Exact
  step: LayerStep
}

function movesOf(rules: LineRules, quantity: number, layers: readonly Layer[]): Move[] {
  let standing: Standing = { price: exactOf(0), list: exactOf(0), quantity }
  const moves: Move[] = []
  for (const layer of layers) {
    const step = layer.apply(rules, standing)
    if (step) {
      moves.push({ layer, before: standing.price, step })
      standing = {
        quantity,
        price: step.price,
        list: layer === listLayer ? step.price : standing.list,
      }
    }
  }
  return moves
}

/** Rounding is the last layer: what it was given is the exact price. */
function priceOf(moves: readonly Move[]): WaterfallPrice {
  const { before, step } = moves[moves.length - 1]
  return { unit_price_minor: roundExact(step.price), exact: before }
}

const traceEntry = ({ layer, before, step }: Move): PriceTraceEntry => ({
  layer: layer.name,
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
 * @param layers in their order; the first sets the list price, the last rounds
 */
export function runWaterfall(
  rules: LineRules,
  quantity: number,
  layers: readonly Layer[] = WATERFALL
): WaterfallPrice & { trace: PriceTraceEntry[] } {
  const moves = movesOf(rules, quantity, layers)
  return { ...priceOf(moves), trace: moves.map(traceEntry) }
}

/** The price alone, where nobody asks why. */
export const priceAt = (
  rules: LineRules,
  quantity: number,
  layers: readonly Layer[] = WATERFALL
): WaterfallPrice => priceOf(movesOf(rules, quantity, layers))
