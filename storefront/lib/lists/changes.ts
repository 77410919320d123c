import type { ShoppingListView } from "@orac/checkout/contract"
import type { Suggestion } from "@orac/pim/contract"
import { MAX_QUANTITY } from "@/lib/quantity"

export type ListLine = ShoppingListView["lines"][number]

/** What a person edits of a shopping list. */
export interface ListContent {
  name: string
  lines: ListLine[]
}

export const quantityOf = ({ lines }: ListContent, sku: string): number =>
  lines.find((line) => line.sku === sku)?.quantity ?? 0

export const withQuantity = (content: ListContent, sku: string, quantity: number): ListContent => ({
  ...content,
  lines: content.lines.map((line) => (line.sku === sku ? { ...line, quantity } : line)),
})

export const withoutLine = (content: ListContent, sku: string): ListContent => ({
  ...content,
  lines: content.lines.filter((line) => line.sku !== sku),
})

/** Puts a line where it stood; what the list has gained since then stays. */
export function withLineAt(content: ListContent, line: ListLine, index: number): ListContent {
  const others = content.lines.filter(({ sku }) => sku !== line.sku)
  return { ...content, lines: [...others.slice(0, index), line, ...others.slice(index)] }
}

/** Adds pieces of an article: a new line at the end, or more of the line that is there. */
export function withArticle(
  content: ListContent,
  { sku, name, thumbnail }: Suggestion,
  quantity: number
): ListContent {
  const known = quantityOf(content, sku)
  return known
    ? withQuantity(content, sku, Math.min(known + quantity, MAX_QUANTITY))
    : { ...content, lines: [...content.lines, { sku, name, thumbnail, quantity }] }
}
