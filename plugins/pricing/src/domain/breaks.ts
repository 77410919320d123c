import type { PriceBreak } from "../contract"
import { basisPointsBelow } from "./exact"
import { breaksInForce, thresholdOf } from "./layers/volume-break"
import type { LineRules } from "./rules"
import { priceAt } from "./waterfall"

const thresholds = (rules: LineRules): number[] =>
  [
    ...new Set([
      ...breaksInForce(rules).map((rule) => thresholdOf(rule, rules.pack_quantity)),
      ...rules.individual.map((rule) => rule.min_quantity),
    ]),
  ]
    .filter((quantity) => quantity > 1)
    .sort((a, b) => a - b)

/**
 * The quantities from which a piece gets cheaper, ascending, whatever rule makes it so. `percent`
 * is what is saved against the price of a single piece.
 */
export function priceBreaks(rules: LineRules): PriceBreak[] {
  const quantities = thresholds(rules)
  if (!quantities.length) {
    return []
  }
  const single = priceAt(rules, 1)
  let lowest = single.unit_price_minor
  return quantities.flatMap((from_quantity) => {
    const { unit_price_minor, exact } = priceAt(rules, from_quantity)
    if (unit_price_minor >= lowest) {
      return []
    }
    lowest = unit_price_minor
    return [
      { from_quantity, unit_price_minor, percent: basisPointsBelow(single.exact, exact) / 100 },
    ]
  })
}
