import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { DemoSource } from "../network/sources"
import type { Seeding } from "./seeding"

const MANUAL = "manual_manual"

/** What a parcel costs when nobody quotes it, in major units: the portal's own tariff replaces it. */
const FLAT_PRICE: Record<string, number> = { rub: 900, eur: 18 }

export async function shippingProfileId({ container }: Seeding): Promise<string> {
  const [known] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  if (known) {
    return known.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Goods", type: "default" }] },
  })
  return result[0].id
}

const locationOf = ({ code, name, city, country, postal_code }: DemoSource) => ({
  name: name.en,
  address: { address_1: city.en, city: city.en, country_code: country, postal_code },
  metadata: { demo: true, demo_code: code },
})

async function demoLocations({ container }: Seeding): Promise<Map<string, string>> {
  const listed = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { take: 1000 })
  return new Map(
    listed.flatMap(({ id, metadata }): [string, string][] =>
      metadata?.demo_code ? [[String(metadata.demo_code), id]] : []
    )
  )
}

async function createLocations(seeding: Seeding, channel: string): Promise<Map<string, string>> {
  const { container, world } = seeding
  const known = await demoLocations(seeding)
  const missing = world.sources.filter(({ code }) => !known.has(code))
  if (missing.length) {
    await createStockLocationsWorkflow(container).run({
      input: { locations: missing.map(locationOf) },
    })
  }
  const ids = await demoLocations(seeding)
  for (const id of ids.values()) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channel] } })
  }
  return ids
}

const setName = ({ name }: DemoSource): string => `Delivery from ${name.en}`

const setOf = (source: DemoSource, markets: Seeding["markets"]) => ({
  name: setName(source),
  type: "shipping",
  service_zones: [
    {
      name: `Countries served from ${source.name.en}`,
      geo_zones: markets
        .filter(({ code }) => source.markets_served.includes(code))
        .flatMap(({ countries }) => countries)
        .map((country_code) => ({ type: "country" as const, country_code })),
    },
  ],
})

/** Fulfilment sets with one service zone each. Answers the zone of each source by its code. */
async function createZones(
  { container, world, markets }: Seeding,
  locations: ReadonlyMap<string, string>
): Promise<Map<string, string>> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const list = () =>
    fulfillment.listFulfillmentSets(
      { name: world.sources.map(setName) },
      { take: 1000, relations: ["service_zones"] }
    )
  const known = new Set((await list()).map(({ name }) => name))
  const missing = world.sources.filter((source) => !known.has(setName(source)))
  if (missing.length) {
    await fulfillment.createFulfillmentSets(missing.map((source) => setOf(source, markets)))
  }
  const sets = new Map((await list()).map((set) => [set.name, set]))
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    world.sources.flatMap((source) => {
      const location = {
        [Modules.STOCK_LOCATION]: { stock_location_id: locations.get(source.code)! },
      }
      const fulfillment_set_id = sets.get(setName(source))!.id
      return [
        { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL } },
        { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id } },
      ]
    })
  )
  return new Map(
    world.sources.map((source) => [source.code, sets.get(setName(source))!.service_zones[0].id])
  )
}

async function createOptions(seeding: Seeding, zones: ReadonlyMap<string, string>): Promise<void> {
  const { container, world, markets } = seeding
  const shipping_profile_id = await shippingProfileId(seeding)
  const known = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ service_zone: { id: [...zones.values()] } }, { take: 1000 })
  const taken = new Set(known.map(({ service_zone_id }) => service_zone_id))
  const missing = world.sources.filter(({ code }) => !taken.has(zones.get(code)!))
  if (!missing.length) {
    return
  }
  await createShippingOptionsWorkflow(container).run({
    input: missing.map(({ code, name, markets_served }) => ({
      name: `Delivery from ${name.en}`,
      price_type: "flat" as const,
      provider_id: MANUAL,
      service_zone_id: zones.get(code)!,
      shipping_profile_id,
      type: { label: "Delivery", description: "By the portal's tariff", code: `delivery-${code}` },
      prices: markets
        .filter((market) => markets_served.includes(market.code))
        .map(({ currency }) => ({ currency_code: currency, amount: FLAT_PRICE[currency] ?? 20 })),
      rules: [],
    })),
  })
}

/** A stock location with zone and delivery option per source. Answers location ids by the source's code. */
export async function seedLocations(
  seeding: Seeding,
  channel: string
): Promise<Map<string, string>> {
  const locations = await createLocations(seeding, channel)
  await createOptions(seeding, await createZones(seeding, locations))
  return locations
}
