import { plusTax } from "../exact"
import type { Layer } from "../layer"

/** Prices of a net book are grossed up by the market's rate; a gross book says what the buyer pays. */
export const taxLayer: Layer = {
  name: "tax",
  apply({ book, tax_rate }, { price }) {
    if (book.includes_tax) {
      return null
    }
    return {
      price: plusTax(price, tax_rate),
      rule_id: null,
      percent: tax_rate,
      reason: `Tax of ${tax_rate} % added`,
      facts: { tax_rate },
    }
  },
}
