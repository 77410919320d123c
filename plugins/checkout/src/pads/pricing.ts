import type { BulkCart, CartLineWrite } from "@orac/bulk"
import { toMinor } from "@orac/markets"
import { type ArticleFacts, findArticles } from "@orac/pim"
import { priceLines, type PriceResult } from "@orac/pricing"
import type { CartState, WantedLine } from "../domain/pad/cart-writes"
import type { Desk } from "../desk"

/** Articles by code, each read once for a request. */
export async function articlesBySku(
  { knex, known: { articles } }: Desk,
  skus: Iterable<string>
): Promise<Map<string, ArticleFacts>> {
  const wanted = [...new Set(skus)]
  const unread = wanted.filter((sku) => !articles.has(sku))
  const found = unread.length ? await findArticles(knex, { skus: unread }) : []
  found.forEach((article) => articles.set(article.sku, article))
  return new Map(
    wanted.flatMap((sku) => {
      const article = articles.get(sku)
      return article ? [[sku, article]] : []
    })
  )
}

/** Prices of articles in the given quantities (one piece where none is) at this moment, by article. */
export async function pricesOf(
  { knex, markets, partner, now, known }: Desk,
  articles: Iterable<ArticleFacts>,
  quantities: ReadonlyMap<string, number>
): Promise<Map<string, PriceResult>> {
  const wanted = Array.from(articles, (article) => ({
    sku: article.sku,
    variant_id: article.variant_id,
    product_group: article.product_group,
    pack_quantity: article.pack_quantity,
    quantity: quantities.get(article.sku) ?? 1,
  }))
  const keyOf = ({ sku, quantity }: { sku: string; quantity: number }) => `${quantity} ${sku}`
  const unread = wanted.filter((line) => !known.prices.has(keyOf(line)))
  if (unread.length) {
    const { prices } = await priceLines(knex, markets, partner.entity, unread, now)
    prices.forEach((price) => known.prices.set(keyOf(price), price))
  }
  return new Map(
    wanted.flatMap((line) => {
      const price = known.prices.get(keyOf(line))
      return price ? [[line.sku, price]] : []
    })
  )
}

/** The lines of a pad's cart as they are held, in the order in which they were added. */
export const heldLines = (cart: BulkCart, minorUnits: number): CartState[] =>
  cart.lines.map((line) => ({
    id: line.id,
    sku: line.sku ?? "",
    variant_id: line.variant_id,
    quantity: line.quantity,
    unit_price_minor: toMinor(line.unit_price, minorUnits),
    tax_rate: line.tax.reduce((sum, tax) => sum + tax.rate, 0),
  }))

/** The market's decisions on tax by product group; each is asked once. */
function taxCodes({ markets, partner: { entity }, now }: Desk) {
  const market = markets.get(entity.market_code)
  const known = new Map<string, string>()
  return (product_group: string) => {
    const { country, tax_id: buyer_tax_id } = entity
    const code =
      known.get(product_group) ??
      market.tax({ country, product_group, date: now, buyer_tax_id }).code
    known.set(product_group, code)
    return code
  }
}

/** A function that makes the cart's line of a wanted one. */
export function cartLineWriter(
  desk: Desk,
  articles: ReadonlyMap<string, ArticleFacts>,
  prices: ReadonlyMap<string, PriceResult>
): (line: WantedLine & { id?: string }) => CartLineWrite {
  const codeOf = taxCodes(desk)
  return ({ id, sku, variant_id, quantity, unit_price_minor, tax_rate }) => ({
    id,
    variant_id,
    quantity,
    unit_price_minor,
    tax: [{ rate: tax_rate, code: codeOf(articles.get(sku)?.product_group ?? "") }],
    metadata: {
      unit: articles.get(sku)?.unit ?? "pcs",
      list_price_minor: prices.get(sku)?.list_price_minor ?? unit_price_minor,
    },
  })
}
