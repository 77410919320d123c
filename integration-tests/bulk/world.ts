import {
  createInventoryItemsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { FulfillmentWorkflow, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex, TaxLineWrite } from "@orac/bulk"

export const LOCATIONS = 3
export const VARIANTS = 12
export const STOCK = 1000

export interface World {
  container: MedusaContainer
  knex: Knex
  region_id: string
  sales_channel_id: string
  locations: string[]
  /** Shipping option of each location. */
  options: string[]
  variants: string[]
  /** Inventory item of each of `variants`. */
  items: string[]
  /** Two of the first item and one of the second make one. */
  kit: string
  unmanaged: string
  backorder: string
  tax: TaxLineWrite[]
}

/** A small shop: three warehouses with a delivery each, twelve articles, a kit and two odd ones. */
export async function createWorld(container: MedusaContainer): Promise<World> {
  const { region_id, sales_channel_id, tax } = await createMarket(container)
  const locations = await createLocations(container, sales_channel_id)
  const profile = await createProfile(container)
  const options = await createDeliveries(container, locations, profile, region_id)
  const kitParts = await createItems(container, locations)
  const products = await createArticles(container, profile, sales_channel_id, kitParts)
  const variants = products.slice(0, VARIANTS)
  const [kit, unmanaged, backorder] = products.slice(VARIANTS)
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const linked = await knex("product_variant_inventory_item")
    .select("variant_id", "inventory_item_id")
    .whereIn("variant_id", [...variants, backorder])
  const itemOf = new Map(linked.map((row) => [row.variant_id, row.inventory_item_id as string]))
  const items = variants.map((id) => itemOf.get(id)!)
  await stock(container, items, locations, STOCK)
  await stock(container, [itemOf.get(backorder)!], locations, 1)
  return {
    container,
    knex,
    region_id,
    sales_channel_id,
    locations,
    options,
    variants,
    items,
    kit,
    unmanaged,
    backorder,
    tax,
  }
}

async function createMarket(container: MedusaContainer) {
  const { result: regions } = await createRegionsWorkflow(container).run({
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
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Partners" }] },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "ru",
        provider_id: "tp_system",
        default_tax_rate: { name: "VAT", code: "VAT20", rate: 20 },
      },
    ],
  })
  const [rate] = await container.resolve(Modules.TAX).listTaxRates({ code: "VAT20" })
  const tax = [
    {
      rate: 20,
      code: "VAT20",
      description: "VAT",
      tax_rate_id: rate.id,
      provider_id: "system",
    },
  ]
  return { region_id: regions[0].id, sales_channel_id: channels[0].id, tax }
}

async function createLocations(container: MedusaContainer, salesChannelId: string) {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: Array.from({ length: LOCATIONS }, (_, n) => ({ name: `Warehouse ${n}` })),
    },
  })
  for (const location of result) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location.id, add: [salesChannelId] },
    })
  }
  return result.map((location) => location.id).sort()
}

async function createProfile(container: MedusaContainer) {
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  return result[0].id
}

async function createDeliveries(
  container: MedusaContainer,
  locations: string[],
  profile: string,
  regionId: string
) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const input: FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[] = []
  for (const [n, location] of locations.entries()) {
    const set = await fulfillment.createFulfillmentSets({
      name: `Delivery ${n}`,
      type: "shipping",
      service_zones: [{ name: `Zone ${n}`, geo_zones: [{ type: "country", country_code: "ru" }] }],
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
    input.push({
      name: `Delivery ${n}`,
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profile,
      provider_id: "manual_manual",
      price_type: "flat",
      type: { label: "Standard", description: "Standard", code: "standard" },
      prices: [
        { currency_code: "rub", amount: 500 },
        { region_id: regionId, amount: 500 },
      ],
    })
  }
  const { result } = await createShippingOptionsWorkflow(container).run({ input })
  return result.map((option) => option.id)
}

async function createItems(container: MedusaContainer, locations: string[]) {
  const { result } = await createInventoryItemsWorkflow(container).run({
    input: { items: [{ sku: "PART-A" }, { sku: "PART-B" }] },
  })
  const parts = result.map((item) => item.id)
  await stock(container, parts, locations, STOCK)
  return parts
}

async function createArticles(
  container: MedusaContainer,
  profile: string,
  salesChannelId: string,
  [partA, partB]: string[]
) {
  const article = (sku: string, extra: object = {}) => ({
    title: `Article ${sku}`,
    status: "published" as const,
    shipping_profile_id: profile,
    options: [{ title: "Length", values: ["2 m"] }],
    sales_channels: [{ id: salesChannelId }],
    variants: [
      {
        title: "2 m",
        sku,
        manage_inventory: true,
        options: { Length: "2 m" },
        prices: [{ currency_code: "rub", amount: 999 }],
        ...extra,
      },
    ],
  })
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        ...Array.from({ length: VARIANTS }, (_, n) => article(`SX${100 + n}`)),
        article("KIT", {
          inventory_items: [
            { inventory_item_id: partA, required_quantity: 2 },
            { inventory_item_id: partB, required_quantity: 1 },
          ],
        }),
        article("SERVICE", { manage_inventory: false }),
        article("ORDERED", { allow_backorder: true }),
      ],
    },
  })
  return result.map((product) => product.variants[0].id)
}

const stock = (
  container: MedusaContainer,
  items: string[],
  locations: string[],
  stocked_quantity: number
) =>
  container
    .resolve(Modules.INVENTORY)
    .createInventoryLevels(
      items.flatMap((inventory_item_id) =>
        locations.map((location_id) => ({ inventory_item_id, location_id, stocked_quantity }))
      )
    )
