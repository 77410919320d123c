import {
  createShippingOptionsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type SourceWrite, upsertSources } from "@orac/sourcing"
import type { Shop } from "./shop"

const CITIES: readonly (readonly [name: string, lat: number, lon: number])[] = [
  ["Moscow", 55.75, 37.62],
  ["Saint Petersburg", 59.94, 30.31],
  ["Kazan", 55.79, 49.12],
  ["Yekaterinburg", 56.84, 60.6],
  ["Novosibirsk", 55.03, 82.92],
  ["Rostov-on-Don", 47.24, 39.71],
  ["Samara", 53.2, 50.15],
  ["Krasnodar", 45.04, 38.98],
  ["Voronezh", 51.66, 39.2],
  ["Ufa", 54.74, 55.97],
]

export const SOURCES = CITIES.length

const sourceOf = (n: number, location_id: string): SourceWrite => {
  const [name, lat, lon] = CITIES[n]
  return {
    id: `ssrc_bench_${n}`,
    location_id,
    kind: n === 0 ? "factory" : "hub",
    name: { en: name },
    city: { en: name },
    country: "ru",
    lat,
    lon,
    time_zone: "Europe/Moscow",
    markets_served: ["ru"],
    is_demo: true,
  }
}

async function createLocations(container: MedusaContainer, shop: Shop): Promise<string[]> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: CITIES.map(([name]) => ({
        name,
        address: { address_1: name, city: name, country_code: "ru" },
      })),
    },
  })
  for (const { id } of result) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id, add: [shop.sales_channel_id] },
    })
  }
  const ids = new Map(result.map(({ name, id }) => [name, id]))
  return CITIES.map(([name]) => ids.get(name)!)
}

async function createZone(container: MedusaContainer, n: number, location: string) {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `Delivery ${n}`,
    type: "shipping",
    service_zones: [{ name: `Zone ${n}`, geo_zones: [{ type: "country", country_code: "ru" }] }],
  })
  const from = { [Modules.STOCK_LOCATION]: { stock_location_id: location } }
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...from, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
    { ...from, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } },
  ])
  return set.service_zones[0].id
}

/** A flat delivery from each location: what a stock buyer chooses from. */
async function createOptions(container: MedusaContainer, shop: Shop, locations: string[]) {
  const zones: string[] = []
  for (const [n, location] of locations.entries()) {
    zones.push(await createZone(container, n, location))
  }
  await createShippingOptionsWorkflow(container).run({
    input: zones.map((service_zone_id, n) => ({
      name: `Delivery ${n}`,
      service_zone_id,
      shipping_profile_id: shop.shipping_profile_id,
      provider_id: "manual_manual",
      price_type: "flat" as const,
      type: { label: "Delivery", description: "Flat", code: `delivery-${n}` },
      prices: [{ currency_code: "rub", amount: 900 }],
    })),
  })
}

/** Ten warehouses, each a stock location with its delivery and a source of the network. Answers location ids. */
export async function seedWarehouses(container: MedusaContainer, shop: Shop): Promise<string[]> {
  const locations = await createLocations(container, shop)
  await createOptions(container, shop, locations)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await upsertSources(
    knex,
    locations.map((location, n) => sourceOf(n, location))
  )
  return locations
}
