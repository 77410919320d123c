import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type ArticleWrite, upsertArticles } from "@orac/pim"
import { type SourceWrite, upsertSources } from "@orac/sourcing"

/** A skirting of 2 m with made-up ids; no product lies behind it. */
export const article = (sku: string, values: Partial<ArticleWrite> = {}): ArticleWrite => ({
  sku,
  variant_id: `variant_${sku}`,
  product_id: `prod_${sku}`,
  inventory_item_id: `iitem_${sku}`,
  family: "SX",
  category: "skirtings",
  product_group: "duropolymer",
  material: "Duropolymer",
  name: { ru: `Плинтус ${sku}`, en: `Skirting ${sku}` },
  length_mm: 2000,
  height_mm: 140,
  width_mm: 18,
  weight_g: 1500,
  pack_quantity: 10,
  unit: "pcs",
  is_demo: true,
  ...values,
})

/** A hub in Moscow that serves the Russian market; its location has the id `sloc_<id>`. */
export const source = (id: string, values: Partial<SourceWrite> = {}): SourceWrite => ({
  id,
  location_id: `sloc_${id}`,
  kind: "hub",
  name: { ru: id, en: id },
  city: { ru: "Москва", en: "Moscow" },
  country: "ru",
  lat: 55.75,
  lon: 37.61,
  time_zone: "Europe/Moscow",
  markets_served: ["ru"],
  is_demo: true,
  ...values,
})

/** Writes articles with an inventory item each. */
export async function createArticles(container: MedusaContainer, articles: ArticleWrite[]) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await upsertArticles(knex, articles)
  await container
    .resolve(Modules.INVENTORY)
    .createInventoryItems(
      articles.map(({ inventory_item_id: id, sku }) => ({ id, sku }) as { sku: string })
    )
}

/** Writes sources and what lies there: `[source id, sku, pieces]`. */
export async function createNetwork(
  container: MedusaContainer,
  sources: SourceWrite[],
  levels: [sourceId: string, sku: string, quantity: number][]
) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await upsertSources(knex, sources)
  await container.resolve(Modules.INVENTORY).createInventoryLevels(
    levels.map(([sourceId, sku, stocked_quantity]) => ({
      inventory_item_id: `iitem_${sku}`,
      location_id: `sloc_${sourceId}`,
      stocked_quantity,
    }))
  )
}
