/** A line as the pad's cart holds it. */
export interface CartState {
  id: string
  sku: string
  variant_id: string
  quantity: number
  unit_price_minor: number
  tax_rate: number
}

/** A line as it should be. */
export interface WantedLine {
  sku: string
  variant_id: string
  quantity: number
  unit_price_minor: number
  tax_rate: number
}

export interface CartWrites {
  lines: (WantedLine & { id?: string })[]
  remove: string[]
}

const isSame = (held: CartState, wanted: WantedLine) =>
  held.quantity === wanted.quantity &&
  held.unit_price_minor === wanted.unit_price_minor &&
  held.tax_rate === wanted.tax_rate

/**
 * What has to be written for a cart to hold the wanted lines: only what differs, so that a change of
 * one line of 500 writes one line.
 */
export function cartWrites(held: readonly CartState[], wanted: readonly WantedLine[]): CartWrites {
  const bySku = new Map(wanted.map((line) => [line.sku, line]))
  const known = new Map<string, CartState>()
  const remove: string[] = []
  for (const line of held) {
    if (bySku.has(line.sku) && !known.has(line.sku)) {
      known.set(line.sku, line)
    } else {
      remove.push(line.id)
    }
  }
  const lines = wanted.flatMap((line) => {
    const before = known.get(line.sku)
    return before && isSame(before, line) ? [] : [{ ...line, id: before?.id }]
  })
  return { lines, remove }
}
