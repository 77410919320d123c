import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  PARTNER_PRICING_MODULE,
  type PartnerPricingService,
  upsertPriceBookItems,
} from "@orac/pricing"
import type { BenchArticle } from "./articles"
import { MARKET } from "./shop"

const LONG_AGO = new Date("2020-01-01T00:00:00Z")

/** The market's list, its discount matrix and a volume break. */
export async function seedPriceBook(container: MedusaContainer, articles: BenchArticle[]) {
  const pricing = container.resolve<PartnerPricingService>(PARTNER_PRICING_MODULE)
  const { id } = await pricing.createPriceBooks({
    code: "bench",
    name: "Bench list",
    market_code: MARKET,
    currency_code: "rub",
    includes_tax: true,
    valid_from: LONG_AGO,
  })
  await upsertPriceBookItems(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    id,
    articles.map(({ sku, list_minor }) => ({ sku, price_minor: list_minor }))
  )
  await pricing.createGroupDiscounts([
    {
      price_status: "dealer",
      product_group: "duropolymer",
      basis_points: 5000,
      valid_from: LONG_AGO,
    },
    {
      price_status: "dealer",
      product_group: "purotouch",
      basis_points: 4500,
      valid_from: LONG_AGO,
    },
  ])
  await pricing.createVolumeBreaks({
    book_id: id,
    scope: "book",
    from_packs: 10,
    basis_points: 300,
  })
}
