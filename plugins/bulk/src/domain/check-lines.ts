import type { CartLineWrite } from "../types/cart"

const MAX_QUANTITY = 2_147_483_647

/** The first reason why these lines cannot be written, or null. */
export function lineProblem(lines: readonly CartLineWrite[]): string | null {
  const seen = new Set<string>()
  for (const { id, variant_id, quantity, unit_price_minor } of lines) {
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > MAX_QUANTITY) {
      return `Quantity ${quantity} of variant ${variant_id} is not a whole number of pieces`
    }
    if (!quantity && !id) {
      return `A new line of variant ${variant_id} needs a quantity`
    }
    if (!Number.isSafeInteger(unit_price_minor) || unit_price_minor < 0) {
      return `Price ${unit_price_minor} of variant ${variant_id} is not in whole minor units`
    }
    if (id && seen.has(id)) {
      return `Line ${id} is written twice`
    }
    seen.add(id ?? "")
  }
  return null
}
