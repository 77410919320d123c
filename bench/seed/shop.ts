import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"

export const MARKET = "ru"

export interface Shop {
  region_id: string
  sales_channel_id: string
  shipping_profile_id: string
  publishable_key: string
}

async function seedRegion(container: MedusaContainer): Promise<string> {
  const market = container.resolve<MarketsService>(MARKETS_MODULE).get(MARKET)
  const { rate, code } = market.tax({ country: "ru", date: new Date() })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "ru",
        provider_id: "tp_system",
        default_tax_rate: { name: "VAT", code, rate },
      },
    ],
  })
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Russia",
          currency_code: market.currency,
          countries: ["ru"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  return result[0].id
}

async function seedChannel(container: MedusaContainer) {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Bench" }] },
  })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Bench", type: "publishable", created_by: "bench" }] },
  })
  const sales_channel_id = channels[0].id
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0].id, add: [sales_channel_id] },
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { default_sales_channel_id: sales_channel_id },
    },
  })
  return { sales_channel_id, publishable_key: keys[0].token }
}

/** One market in one currency, with what a stock shop needs to sell in it. */
export async function seedShop(container: MedusaContainer): Promise<Shop> {
  const region_id = await seedRegion(container)
  const channel = await seedChannel(container)
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Goods", type: "default" }] },
  })
  return { ...channel, region_id, shipping_profile_id: result[0].id }
}
