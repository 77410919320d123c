import { exactOf } from "../exact"
import type { Layer } from "../layer"

/** The price of the market's price book. */
export const listLayer: Layer = {
  name: "list",
  apply: ({ book, list }) => ({
    price: exactOf(list.price_minor),
    rule_id: list.id,
    percent: null,
    reason: `List price of price book ${book.code}, version ${book.version}`,
    facts: { book: book.code, version: book.version, includes_tax: book.includes_tax ? 1 : 0 },
  }),
}
