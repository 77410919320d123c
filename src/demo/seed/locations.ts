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

async function profileId({ container }: Seeding): Promise<string> {
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

async function createLocations({ container }: Seeding, sources: DemoSource[], channel: string) {
  const { result: created } = await createStockLocationsWorkflow(container).run({
    input: { locations: sources.map(locationOf) },
  })
  for (const { id } of created) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channel] } })
  }
  return created.map(({ id }) => id)
}

async function createZones(
  { container, markets }: Seeding,
  sources: DemoSource[],
  locations: string[]
) {
  const sets = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets(
    sources.map(({ name, markets_served }) => ({
      name: `Delivery from ${name.en}`,
      type: "shipping",
      service_zones: [
        {
          name: `Countries served from ${name.en}`,
          geo_zones: markets
            .filter(({ code }) => markets_served.includes(code))
            .flatMap(({ countries }) => countries)
            .map((country_code) => ({ type: "country" as const, country_code })),
        },
      ],
    }))
  )
  const setOf = (source: DemoSource) =>
    sets.find(({ name }) => name === `Delivery from ${source.name.en}`)!
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    sources.flatMap((source, index) => {
      const location = { [Modules.STOCK_LOCATION]: { stock_location_id: locations[index] } }
      return [
        { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL } },
        { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id: setOf(source).id } },
      ]
    })
  )
  return sources.map((source) => setOf(source).service_zones[0].id)
}

async function createOptions(seeding: Seeding, sources: DemoSource[], zones: string[]) {
  const shipping_profile_id = await profileId(seeding)
  await createShippingOptionsWorkflow(seeding.container).run({
    input: sources.map(({ code, name, markets_served }, index) => ({
      name: `Delivery from ${name.en}`,
      price_type: "flat" as const,
      provider_id: MANUAL,
      service_zone_id: zones[index],
      shipping_profile_id,
      type: { label: "Delivery", description: "By the portal's tariff", code: `delivery-${code}` },
      prices: seeding.markets
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
  const { container, world } = seeding
  const listed = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { take: 1000 })
  const ids = new Map(
    listed.flatMap(({ id, metadata }): [string, string][] =>
      metadata?.demo_code ? [[String(metadata.demo_code), id]] : []
    )
  )
  const missing = world.sources.filter(({ code }) => !ids.has(code))
  if (missing.length) {
    const locations = await createLocations(seeding, missing, channel)
    const zones = await createZones(seeding, missing, locations)
    await createOptions(seeding, missing, zones)
    missing.forEach(({ code }, index) => ids.set(code, locations[index]))
  }
  return ids
}

export { profileId as shippingProfileId }
