import {
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { fromMinor } from "@orac/markets"
import type { DemoArticle } from "../articles"
import { CATEGORY_NAMES } from "../data/categories"
import { inPortions, type Seeding } from "./seeding"
import { shippingProfileId } from "./locations"

/** Where an article lives in Medusa's tables. */
export interface ArticleIds {
  product_id: string
  variant_id: string
  inventory_item_id: string
}

const PRODUCTS_AT_ONCE = 100
const LEVELS_AT_ONCE = 1000

async function seedCategories({ container }: Seeding): Promise<Map<string, string>> {
  const known = await container.resolve(Modules.PRODUCT).listProductCategories({}, { take: 1000 })
  const ids = new Map(known.map(({ handle, id }) => [handle, id]))
  const missing = CATEGORY_NAMES.filter(({ code }) => !ids.has(code))
  if (missing.length) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map(({ code, ru, en }) => ({
          name: ru,
          handle: code,
          is_active: true,
          metadata: { name: { ru, en } },
        })),
      },
    })
    result.forEach(({ handle, id }) => ids.set(handle, id))
  }
  return ids
}

const OPTION = "Article"

const handleOf = ({ sku }: DemoArticle): string => sku.toLowerCase()

const major = (minor: number): number => Number(fromMinor(minor, 2))

const productOf = (
  article: DemoArticle,
  category: string,
  channel: string,
  shipping_profile_id: string
) => ({
  title: article.name.ru,
  subtitle: article.name.en,
  handle: handleOf(article),
  status: ProductStatus.PUBLISHED,
  category_ids: [category],
  shipping_profile_id,
  thumbnail: `/drawings/${article.sku}.svg`,
  metadata: { demo: true, name: article.name },
  sales_channels: [{ id: channel }],
  options: [{ title: OPTION, values: [article.sku] }],
  variants: [
    {
      title: article.sku,
      sku: article.sku,
      ean: article.barcode,
      weight: article.weight_g,
      length: article.length_mm ?? undefined,
      height: article.height_mm ?? undefined,
      width: article.width_mm ?? undefined,
      material: article.material,
      manage_inventory: true,
      options: { [OPTION]: article.sku },
      prices: [
        { currency_code: "rub", amount: major(article.list_rub_minor) },
        { currency_code: "eur", amount: major(article.list_eur_minor) },
      ],
    },
  ],
})

async function articleIds({ container }: Seeding): Promise<Map<string, ArticleIds>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "sku", "product_id", "inventory_items.inventory_item_id"],
    pagination: { take: 100_000, skip: 0 },
  })
  return new Map(
    data.flatMap(({ id, sku, product_id, inventory_items }): [string, ArticleIds][] => {
      const inventory_item_id = inventory_items?.[0]?.inventory_item_id
      return sku && product_id && inventory_item_id
        ? [[sku, { product_id, variant_id: id, inventory_item_id }]]
        : []
    })
  )
}

/** Categories and one product with one variant per article. Answers their ids by code. */
export async function seedProducts(
  seeding: Seeding,
  channel: string
): Promise<Map<string, ArticleIds>> {
  const categories = await seedCategories(seeding)
  const profile = await shippingProfileId(seeding)
  const known = await articleIds(seeding)
  const missing = seeding.world.articles.filter(({ sku }) => !known.has(sku))
  await inPortions(seeding, "articles", missing, PRODUCTS_AT_ONCE, (portion) =>
    createProductsWorkflow(seeding.container).run({
      input: {
        products: portion.map((article) =>
          productOf(article, categories.get(article.category)!, channel, profile)
        ),
      },
    })
  )
  return articleIds(seeding)
}

/** The stock of every source that keeps an article. */
export async function seedLevels(
  seeding: Seeding,
  articles: ReadonlyMap<string, ArticleIds>,
  locations: ReadonlyMap<string, string>
): Promise<void> {
  const { rows } = await seeding.knex.raw(
    "select inventory_item_id || ' ' || location_id as key from inventory_level where deleted_at is null"
  )
  const known = new Set(rows.map(({ key }: { key: string }) => key))
  const levels = seeding.world.stock
    .map(({ source, sku, stocked }) => ({
      inventory_item_id: articles.get(sku)!.inventory_item_id,
      location_id: locations.get(source)!,
      stocked_quantity: stocked,
    }))
    .filter(
      ({ inventory_item_id, location_id }) => !known.has(`${inventory_item_id} ${location_id}`)
    )
  await inPortions(seeding, "stock levels", levels, LEVELS_AT_ONCE, (portion) =>
    createInventoryLevelsWorkflow(seeding.container).run({ input: { inventory_levels: portion } })
  )
}
