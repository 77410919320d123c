import type { ArticleFacts } from "@orac/pim"

/** A line that has to be planned. Quantity in pieces, weight in grams per piece. */
export type PlanLine = Pick<
  ArticleFacts,
  "sku" | "variant_id" | "inventory_item_id" | "weight_g" | "goods_class" | "pack_quantity"
> & { line_id: string; quantity: number }

/** All lines of one inventory item: they compete for the same stock, so they are planned as one. */
export interface ItemDemand {
  item: string
  need: number
  weight_g: number
  goods_class: number
  lines: PlanLine[]
}

/** Sums lines that share an inventory item, in the order in which items first appear. */
export function demandByItem(lines: PlanLine[]): ItemDemand[] {
  const byItem = new Map<string, ItemDemand>()
  for (const line of lines) {
    const known = byItem.get(line.inventory_item_id)
    if (known) {
      known.need += line.quantity
      known.lines.push(line)
    } else {
      const { inventory_item_id: item, quantity: need, weight_g, goods_class } = line
      byItem.set(item, { item, need, weight_g, goods_class, lines: [line] })
    }
  }
  return [...byItem.values()]
}

/**
 * Hands out quantities of an item to its lines, first line first, over several calls.
 *
 * @returns a function that takes the next `quantity` pieces and says how much of it goes to which line
 */
export function lineDealer({ lines }: ItemDemand) {
  const left = lines.map((line) => ({ line, quantity: line.quantity }))
  return (quantity: number): { line: PlanLine; quantity: number }[] => {
    const dealt: { line: PlanLine; quantity: number }[] = []
    for (let rest = quantity; rest > 0 && left.length;) {
      const [next] = left
      const taken = Math.min(rest, next.quantity)
      dealt.push({ line: next.line, quantity: taken })
      next.quantity -= taken
      rest -= taken
      if (next.quantity === 0) {
        left.shift()
      }
    }
    return dealt.filter((part) => part.quantity > 0)
  }
}
