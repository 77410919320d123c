import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MarketDefinition } from "@orac/markets"
import type { Seeding } from "./seeding"

const CHANNEL = "Partner portal"

/** The portal sells through the store's own first channel, so that its first publishable key serves it alone. */
async function channelId(
  { container }: Seeding,
  first: string | null | undefined
): Promise<string> {
  const data = { name: CHANNEL, description: "Orders of partners" }
  if (first) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: first }, update: data },
    })
    return first
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [data] },
  })
  return result[0].id
}

async function publishableKeyId({ container }: Seeding): Promise<string> {
  const [known] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" } })
  if (known) {
    return known.id
  }
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: CHANNEL, type: "publishable", created_by: "demo" }] },
  })
  return result[0].id
}

const regionOf = ({ name, currency, countries, prices_include_tax }: MarketDefinition) => ({
  name: name.en,
  currency_code: currency,
  countries: [...countries],
  payment_providers: ["pp_system_default"],
  automatic_taxes: true,
  is_tax_inclusive: prices_include_tax,
})

async function regions({ container, markets }: Seeding): Promise<void> {
  const known = await container
    .resolve(Modules.REGION)
    .listRegions({}, { select: ["currency_code"] })
  const missing = markets.filter(
    ({ currency }) => !known.some((region) => region.currency_code === currency)
  )
  if (missing.length) {
    await createRegionsWorkflow(container).run({ input: { regions: missing.map(regionOf) } })
  }
}

/** One tax region per country, with the rate that the market decides for a buyer without a tax number. */
async function taxRegions({ container, markets }: Seeding): Promise<void> {
  const known = await container.resolve(Modules.TAX).listTaxRegions({}, { take: 1000 })
  const taken = new Set(known.map(({ country_code }) => country_code))
  const date = new Date()
  const missing = markets.flatMap((market) =>
    market.countries
      .filter((country) => !taken.has(country))
      .map((country) => {
        const { rate, code, label } = market.tax({ country, date })
        return {
          country_code: country,
          provider_id: "tp_system",
          default_tax_rate: { rate, code, name: label[market.languages[0]] },
        }
      })
  )
  if (missing.length) {
    await createTaxRegionsWorkflow(container).run({ input: missing })
  }
}

/** Store, sales channel, publishable key, regions and taxes. Answers the channel's id. */
export async function seedStore(seeding: Seeding): Promise<string> {
  const { container, markets } = seeding
  const [store] = await container.resolve(Modules.STORE).listStores()
  const channel = await channelId(seeding, store.default_sales_channel_id)
  const key = await publishableKeyId(seeding)
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key, add: [channel] } })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "ORAC (demo)",
        default_sales_channel_id: channel,
        supported_currencies: markets.map(({ currency, prices_include_tax }, index) => ({
          currency_code: currency,
          is_default: index === 0,
          is_tax_inclusive: prices_include_tax,
        })),
      },
    },
  })
  await regions(seeding)
  await taxRegions(seeding)
  return channel
}

export async function isSeeded({ container }: Seeding): Promise<boolean> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  return Boolean(store?.metadata?.demo_seeded_at)
}

export async function markSeeded({ container }: Seeding): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { metadata: { ...store.metadata, demo_seeded_at: new Date().toISOString() } },
    },
  })
}
