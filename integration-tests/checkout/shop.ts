import {
  createRegionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { openAccount, setLimit } from "@orac/credit"
import { upsertArticles } from "@orac/pim"
import { upsertLots, upsertSources } from "@orac/sourcing"
import { article, source } from "../support/articles"
import { createDiscounts, createPriceBook } from "../support/price-rules"

export const ARTICLES = 500
/** List price of every article in minor units, tax included; dealers pay half. */
export const LIST_MINOR = 100_000
export const PRICE_MINOR = 50_000

/** T100, T101, ... and one that has ended. */
export const sku = (n: number) => `T${100 + n}`
export const ENDED = "T9000"

async function createVariants(container: MedusaContainer, skus: string[]) {
  const product = await container.resolve(Modules.PRODUCT).createProducts({
    title: "Skirting",
    status: "published",
    options: [{ title: "Code", values: skus }],
    variants: skus.map((code) => ({
      title: code,
      sku: code,
      manage_inventory: true,
      options: { Code: code },
    })),
  })
  return new Map(product.variants.map((variant) => [variant.sku ?? "", variant]))
}

async function createLocations(container: MedusaContainer, salesChannelId: string) {
  const created = await container
    .resolve(Modules.STOCK_LOCATION)
    .createStockLocations(["near", "far"].map((name) => ({ name })))
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [near, far] = created.map((location) => location.id)
  for (const id of [near, far]) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id, add: [salesChannelId] },
    })
  }
  await upsertSources(knex, [
    source("near", { location_id: near }),
    source("far", { location_id: far, lat: 59.94, lon: 30.31 }),
  ])
  return { near, far }
}

async function createArticles(container: MedusaContainer, locations: string[]) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const skus = [...Array.from({ length: ARTICLES }, (_, n) => sku(n)), ENDED]
  const variants = await createVariants(container, skus)
  const inventory = container.resolve(Modules.INVENTORY)
  const items = await inventory.createInventoryItems(skus.map((code) => ({ sku: code })))
  const itemOf = new Map(items.map((item) => [item.sku, item.id]))
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    skus.map((code) => ({
      [Modules.PRODUCT]: { variant_id: variants.get(code)!.id },
      [Modules.INVENTORY]: { inventory_item_id: itemOf.get(code)! },
      data: { required_quantity: 1 },
    }))
  )
  await inventory.createInventoryLevels(
    skus.flatMap((code) =>
      locations.map((location_id) => ({
        inventory_item_id: itemOf.get(code)!,
        location_id,
        stocked_quantity: 1_000,
      }))
    )
  )
  await upsertArticles(
    knex,
    skus.map((code) =>
      article(code, {
        variant_id: variants.get(code)!.id,
        product_id: variants.get(code)!.product_id!,
        inventory_item_id: itemOf.get(code)!,
        discontinued: code === ENDED,
        substitute_sku: code === ENDED ? sku(1) : null,
      })
    )
  )
  await createDeliveries(container, locations, variants.get(skus[0])!.product_id!)
  return itemOf as Map<string, string>
}

/** A delivery by hand from each location, as staff fulfil it. */
async function createDeliveries(container: MedusaContainer, locations: string[], product: string) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const profile = await fulfillment.createShippingProfiles({ name: "Default", type: "default" })
  await link.create({
    [Modules.PRODUCT]: { product_id: product },
    [Modules.FULFILLMENT]: { shipping_profile_id: profile.id },
  })
  for (const location of locations) {
    const set = await fulfillment.createFulfillmentSets({
      name: location,
      type: "shipping",
      service_zones: [{ name: location, geo_zones: [{ type: "country", country_code: "ru" }] }],
    })
    await link.create([
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location },
        [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
      },
    ])
    await fulfillment.createShippingOptions({
      name: location,
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profile.id,
      provider_id: "manual_manual",
      price_type: "flat",
      type: { label: "Standard", description: "Standard", code: "standard" },
    })
  }
}

async function createTrade(container: MedusaContainer) {
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Russia",
          currency_code: "rub",
          countries: ["ru"],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  const channel = await container
    .resolve(Modules.SALES_CHANNEL)
    .createSalesChannels({ name: "Partner portal" })
  const stores = container.resolve(Modules.STORE)
  const [store] = await stores.listStores()
  await stores.updateStores(store.id, { default_sales_channel_id: channel.id })
  return channel.id
}

export interface Shop {
  near: string
  far: string
  items: Map<string, string>
}

/** A shop of 500 articles in two warehouses, with prices for dealers in Russia. */
export async function createShop(container: MedusaContainer): Promise<Shop> {
  const channel = await createTrade(container)
  const locations = await createLocations(container, channel)
  const items = await createArticles(container, Object.values(locations))
  await createPriceBook(
    container,
    { market_code: "ru", currency_code: "rub", includes_tax: true },
    Object.fromEntries([...items.keys()].map((code) => [code, LIST_MINOR]))
  )
  await createDiscounts(container, "dealer", { duropolymer: 50 })
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("analyze")
  return { ...locations, items }
}

/** Sets what lies of an article at a location. */
export async function setStock(
  knex: Knex,
  shop: Shop,
  code: string,
  quantities: { near: number; far: number }
) {
  for (const place of ["near", "far"] as const) {
    await knex.raw(
      `update inventory_level set stocked_quantity = ?,
              raw_stocked_quantity = jsonb_build_object('value', ?::text, 'precision', 20)
        where inventory_item_id = ? and location_id = ?`,
      [quantities[place], quantities[place], shop.items.get(code)!, shop[place]]
    )
  }
}

/** Goods on the way to the near warehouse. */
export const awaitGoods = (knex: Knex, shop: Shop, code: string, quantity: number, eta: string) =>
  upsertLots(knex, [
    {
      id: `lot_${code}`,
      source_id: "near",
      sku: code,
      inventory_item_id: shop.items.get(code)!,
      origin: "transit",
      eta,
      quantity,
      confidence: "confirmed",
      is_demo: true,
    },
  ])

/** Gives an entity credit of so many minor units with a seller, with the manufacturer by default. */
export const grantCredit = (
  knex: Knex,
  entity_id: string,
  limit_minor: number,
  seller_id: string | null = null
) =>
  knex.transaction(async (trx) => {
    const terms = { code: "net-30", net_days: 30, prepayment_percent: 0 }
    await openAccount(trx, { entity_id, seller_id, currency_code: "rub", terms })
    await setLimit(trx, {
      entity_id,
      seller_id,
      currency_code: "rub",
      limit_minor,
      reason: "test",
      author: "test",
    })
  })
