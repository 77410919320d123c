import { Modules } from "@medusajs/framework/utils"
import { writeCartLines } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import { type PriceResult, priceLines } from "@orac/pricing"
import { findArticles } from "@orac/pim"
import type { Bench } from "./bench"
import type { Wanted } from "./order"

const ADDRESS = {
  first_name: "Anna",
  last_name: "Petrova",
  address_1: "Street 1",
  city: "Tver",
  country_code: "ru",
  postal_code: "170000",
}

/** An empty cart that belongs to no partner. */
export async function emptyCart({ container, world }: Bench): Promise<string> {
  const [cart] = await container.resolve(Modules.CART).createCarts([
    {
      currency_code: "rub",
      region_id: world.region_id,
      sales_channel_id: world.sales_channel_id,
      email: "bench@bench.local",
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    },
  ])
  return cart.id
}

export interface Change {
  sku: string
  quantity: number
  /** The cart line to change; a new one without it. */
  id?: string
}

export const changesOf = (wanted: Wanted[]): Change[] =>
  wanted.map(({ article, quantity }) => ({ sku: article.sku, quantity }))

const taxOf = ({ tax_rate }: PriceResult) => [{ rate: tax_rate, code: `VAT${tax_rate}` }]

/** Puts articles into a cart at the entity's prices, as an order pad does. Answers the line ids. */
export async function writePriced(
  { knex, markets }: Bench,
  entity: EntityFacts,
  cart_id: string,
  changes: Change[]
): Promise<string[]> {
  const articles = await findArticles(knex, { skus: changes.map(({ sku }) => sku) })
  const bySku = new Map(articles.map((article) => [article.sku, article]))
  const queries = changes.map(({ sku, quantity }) => ({ ...bySku.get(sku)!, quantity }))
  const { prices } = await priceLines(knex, markets, entity, queries, new Date())
  const lines = changes.map(({ sku, quantity, id }) => {
    const price = prices.get(sku)!
    return {
      id,
      quantity,
      variant_id: bySku.get(sku)!.variant_id,
      unit_price_minor: price.unit_price_minor,
      tax: taxOf(price),
    }
  })
  const { ids } = await writeCartLines(knex, { cart_id, lines, minor_units: entity.minor_units })
  return ids
}
