/** The number of the order that a ledger's reference names, e.g. `Order 384`; null where it names none. */
export const orderNumberOf = (reference: string): string | null =>
  /^\D*(\d+)$/.exec(reference)?.[1] ?? null
