import { exactOf, isLess } from "../exact"
import type { Layer } from "../layer"

/** Nobody buys under the article's floor; it speaks only where it lifts a price. */
export const guardLayer: Layer = {
  name: "guard",
  apply({ list }, { price }) {
    if (list.floor_minor === null || !isLess(price, exactOf(list.floor_minor))) {
      return null
    }
    return {
      price: exactOf(list.floor_minor),
      rule_id: list.id,
      percent: null,
      reason: "Lifted to the lowest price of the article",
      facts: { floor_minor: list.floor_minor },
    }
  },
}
