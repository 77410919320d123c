/** An article that is asked for in another quantity than before; 0 = not at all. */
export interface LineChange {
  sku: string
  before: number
  now: number
}

type Asked = readonly { sku: string; quantity: number }[]

const quantities = (lines: Asked) => new Map(lines.map(({ sku, quantity }) => [sku, quantity]))

/** What differs between two lists of articles: those of now in their order, then those that are gone. */
export function lineChanges(before: Asked, now: Asked): LineChange[] {
  const [old, fresh] = [quantities(before), quantities(now)]
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((sku) => ({ sku, before: old.get(sku) ?? 0, now: fresh.get(sku) ?? 0 }))
    .filter((change) => change.before !== change.now)
}
