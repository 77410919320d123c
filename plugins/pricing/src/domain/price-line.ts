import { taxIncluded } from "@orac/markets"
import type { PriceView } from "../contract"
import { priceBreaks } from "./breaks"
import type { LineRules } from "./rules"
import { LIST_ONLY, priceAt, runWaterfall } from "./waterfall"

/**
 * The price of a line with everything a buyer or a member of staff may ask about it.
 *
 * @param quantity pieces, a whole number from 1
 */
export function priceLine(rules: LineRules, quantity: number): PriceView {
  const { unit_price_minor, trace } = runWaterfall(rules, quantity)
  const list = priceAt(rules, quantity, LIST_ONLY).unit_price_minor
  const total_minor = unit_price_minor * quantity
  const breaks = priceBreaks(rules)
  return {
    sku: rules.sku,
    quantity,
    currency_code: rules.book.currency_code,
    list_price_minor: list,
    unit_price_minor,
    total_minor,
    // An agreed price above the list is honoured; it is no negative saving.
    saving_minor: Math.max(0, list - unit_price_minor) * quantity,
    tax_rate: rules.tax_rate,
    tax_minor: taxIncluded(total_minor, rules.tax_rate),
    breaks,
    next_break:
      breaks.find(
        (step) => step.from_quantity > quantity && step.unit_price_minor < unit_price_minor
      ) ?? null,
    trace,
  }
}
