import type { Refusal } from "@orac/companies"

interface Named {
  sku: string
  min_quantity: number
}

const keyOf = ({ sku, min_quantity }: Named) => JSON.stringify([sku, min_quantity])

/**
 * What stands against a batch of agreed prices: articles that do not exist, and two prices for one
 * article and quantity.
 *
 * @returns one refusal a row that is wrong, with its index
 */
export function partnerPriceRefusals(
  prices: readonly Named[],
  knownSkus: ReadonlySet<string>
): Refusal[] {
  const first = new Map<string, number>()
  return prices.flatMap((price, index): Refusal[] => {
    const { sku, min_quantity } = price
    const twin = first.get(keyOf(price))
    first.set(keyOf(price), twin ?? index)
    if (!knownSkus.has(sku)) {
      const message = `Article ${sku} does not exist.`
      return [{ code: "ARTICLE_UNKNOWN", message, facts: { index, sku } }]
    }
    if (twin !== undefined) {
      const message = `Rows ${twin + 1} and ${index + 1} both price ${sku} from ${min_quantity}.`
      return [{ code: "PRICE_TWICE", message, facts: { index, twin, sku, min_quantity } }]
    }
    return []
  })
}
