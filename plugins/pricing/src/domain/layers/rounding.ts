import { exactOf, roundExact } from "../exact"
import type { Layer } from "../layer"

/** Half-up to the minor unit of the currency. */
export const roundingLayer: Layer = {
  name: "rounding",
  apply: ({ book }, { price }) => ({
    price: exactOf(roundExact(price)),
    rule_id: null,
    percent: null,
    reason: "Rounded half-up to the minor unit",
    facts: { currency: book.currency_code },
  }),
}
