import type { PadRow } from "./rows"

export interface TierHint {
  sku: string
  unit: string
  missing: number
  quantity: number
  priceMinor: number
  gainMinor: number
}

const HINTS = 3

/** A tier is near when at most half as much again, or one pack, is missing. */
const isNear = (quantity: number, missing: number, pack: number) =>
  missing > 0 && missing <= Math.max(pack, quantity / 2)

/** The lines for which a little more lowers the price, the largest gain per piece first. */
export function tierHints(rows: PadRow[]): TierHint[] {
  const hints = rows.flatMap(({ line, quantity, isPending }): TierHint[] => {
    const next = line.price?.next_break
    if (!next || !line.price || isPending) {
      return []
    }
    const missing = next.from_quantity - quantity
    if (!isNear(quantity, missing, line.pack_quantity)) {
      return []
    }
    const gainMinor = (line.price.unit_price_minor - next.unit_price_minor) * quantity
    const { sku, unit } = line
    const priceMinor = next.unit_price_minor
    return [{ sku, unit, missing, quantity: next.from_quantity, priceMinor, gainMinor }]
  })
  return hints.sort((a, b) => b.gainMinor - a.gainMinor).slice(0, HINTS)
}
