import "server-only"
import type { PriceTerms, PricesAnswer, PriceView } from "@orac/pricing/contract"
import { localText } from "@/lib/i18n/locales"
import { type Session, can, read, readIf } from "./session"

export interface QuantityOf {
  sku: string
  quantity: number
}

/** Personal prices by article; empty for a role without prices. Never cached. */
export async function pricesBySku(
  session: Session,
  lines: QuantityOf[]
): Promise<Map<string, PriceView>> {
  if (!lines.length || !can(session, "price.view")) {
    return new Map()
  }
  const call = { method: "POST", json: { lines } }
  const { prices } = await read<PricesAnswer>(session, "/store/prices", call)
  return new Map(prices.map((price) => [price.sku, price]))
}

/** Names of the product groups in the reader's language, by their codes; none for a role without prices. */
export async function groupNames(session: Session): Promise<Record<string, string>> {
  const terms = await priceTerms(session)
  return Object.fromEntries(
    (terms?.discounts ?? []).map(({ product_group, name }) => [
      product_group,
      localText(name, session.locale),
    ])
  )
}

/** The discounts of the active entity; null for a role without prices. */
export async function priceTerms(session: Session): Promise<PriceTerms | null> {
  const path = "/store/price-terms"
  const answer = await readIf<{ price_terms: PriceTerms }>(session, "price.view", path)
  return answer && answer.price_terms
}
