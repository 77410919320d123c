/** The pieces of an order that one seller sells; null = the manufacturer. */
export interface Sale {
  seller_id: string | null
  lines: { line_id: string; quantity: number }[]
}

/** An order as it is shared out among its sellers; money in minor units, tax included. */
export interface SharedOrder {
  lines: readonly { id: string; location_id: string | null; unit_price_minor: number }[]
  deliveries: readonly { id: string; location_id: string | null; amount_minor: number }[]
}

/** What one seller sells of an order. A delivery that several sellers fill is shared by the worth of their goods. */
export interface SellerShare extends Sale {
  deliveries: { id: string; amount_minor: number }[]
  total_minor: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * Shares an amount out by weights without losing a minor unit: what rounding leaves goes to the largest remainders. Of
 * no weight at all, the first gets everything.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const whole = BigInt(sum(weights))
  if (whole === 0n) {
    return weights.map((_, index) => (index === 0 ? amount : 0))
  }
  const parts = weights.map((weight, index) => {
    const exact = BigInt(amount) * BigInt(weight)
    return { index, floor: Number(exact / whole), remainder: exact % whole }
  })
  const left = amount - sum(parts.map(({ floor }) => floor))
  const ranked = [...parts].sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)
  const lifted = new Set(ranked.slice(0, left).map(({ index }) => index))
  return parts.map(({ index, floor }) => floor + (lifted.has(index) ? 1 : 0))
}

/**
 * Shares an order out among its sellers: goods by what each sells, every delivery among those whose goods are in it. All
 * shares together are what the sales come to and all deliveries.
 */
export function shareOrder(
  { lines, deliveries }: SharedOrder,
  sales: readonly Sale[]
): SellerShare[] {
  const known = new Map(lines.map((line) => [line.id, line]))
  const worth = (sale: Sale, location?: string | null) =>
    sum(
      sale.lines.map(({ line_id, quantity }) => {
        const line = known.get(line_id)
        return line && (location === undefined || line.location_id === location)
          ? line.unit_price_minor * quantity
          : 0
      })
    )
  const shared = deliveries.map(({ id, location_id, amount_minor }) => {
    const there = sales.map((sale) => worth(sale, location_id))
    const weights = sum(there) > 0 ? there : sales.map((sale) => worth(sale))
    return { id, parts: shareOut(amount_minor, weights) }
  })
  return sales.map((sale, index) => {
    const own = shared
      .map(({ id, parts }) => ({ id, amount_minor: parts[index] }))
      .filter(({ amount_minor }) => amount_minor > 0)
    const total_minor = worth(sale) + sum(own.map(({ amount_minor }) => amount_minor))
    return { ...sale, deliveries: own, total_minor }
  })
}
