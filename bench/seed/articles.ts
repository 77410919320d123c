import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { type ArticleWrite, goodsClass, upsertArticles } from "@orac/pim"
import { between, createRandom } from "./random"
import type { Shop } from "./shop"

export const ARTICLES = 1000
const AT_ONCE = 100

/** What a bench article is sold by; prices in minor units, tax included. */
export interface BenchArticle {
  sku: string
  variant_id: string
  inventory_item_id: string
  product_group: string
  weight_g: number
  goods_class: number
  pack_quantity: number
  list_minor: number
}

type Draft = Omit<ArticleWrite, "variant_id" | "product_id" | "inventory_item_id"> & {
  list_minor: number
}

function drafts(): Draft[] {
  const random = createRandom(1)
  return Array.from({ length: ARTICLES }, (_, n): Draft => {
    const sku = `CX${1000 + n}`
    return {
      sku,
      family: "CX",
      category: "cornices",
      product_group: n % 5 ? "duropolymer" : "purotouch",
      material: n % 5 ? "Duropolymer" : "Purotouch",
      name: { ru: `Карниз ${sku}`, en: `Cornice ${sku}` },
      length_mm: random() < 0.4 ? between(random, 300, 1500) : 2000,
      height_mm: between(random, 20, 200),
      width_mm: between(random, 10, 120),
      weight_g: between(random, 300, 6000),
      pack_quantity: between(random, 1, 12),
      unit: "pcs",
      rank: n,
      is_demo: true,
      list_minor: between(random, 500_00, 9000_00),
    }
  })
}

const productOf = ({ sku, name, list_minor, weight_g }: Draft, shop: Shop) => ({
  title: name.ru,
  handle: sku.toLowerCase(),
  status: ProductStatus.PUBLISHED,
  shipping_profile_id: shop.shipping_profile_id,
  sales_channels: [{ id: shop.sales_channel_id }],
  options: [{ title: "Article", values: [sku] }],
  variants: [
    {
      title: sku,
      sku,
      weight: weight_g,
      manage_inventory: true,
      options: { Article: sku },
      prices: [{ currency_code: "rub", amount: list_minor / 100 }],
    },
  ],
})

const IDS = `
select v.sku, v.id variant_id, v.product_id, i.inventory_item_id
  from product_variant v join product_variant_inventory_item i on i.variant_id = v.id`

/** A thousand products of one variant each, in Medusa's tables and in the portal's. */
export async function seedArticles(
  container: MedusaContainer,
  shop: Shop
): Promise<BenchArticle[]> {
  const all = drafts()
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const products = all.slice(start, start + AT_ONCE).map((draft) => productOf(draft, shop))
    await createProductsWorkflow(container).run({ input: { products } })
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (ArticleIds & { sku: string })[] }>(IDS)
  const ids = new Map(rows.map((row) => [row.sku, row]))
  const articles = all.map((draft) => ({ ...draft, ...ids.get(draft.sku)! }))
  await upsertArticles(
    knex,
    articles.map(({ list_minor: _, ...article }) => article)
  )
  return articles.map((article) => ({ ...article, goods_class: goodsClass(article) }))
}

type ArticleIds = Pick<ArticleWrite, "variant_id" | "product_id" | "inventory_item_id">
