import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  PARTNER_PRICING_MODULE,
  type PartnerPricingService,
  upsertPriceBookItems,
} from "@orac/pricing"

export const LONG_AGO = new Date("2020-01-01T00:00:00Z")

/** A price book of a market with its list prices in minor units; answers its id. */
export async function createPriceBook(
  container: MedusaContainer,
  book: { market_code: string; currency_code: string; includes_tax: boolean },
  prices: Record<string, number | { price_minor: number; floor_minor: number }>
): Promise<string> {
  const service = container.resolve<PartnerPricingService>(PARTNER_PRICING_MODULE)
  const code = `${book.market_code}-test`
  const { id } = await service.createPriceBooks({
    ...book,
    code,
    name: `List ${code}`,
    valid_from: LONG_AGO,
  })
  await upsertPriceBookItems(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    id,
    Object.entries(prices).map(([sku, price]) =>
      typeof price === "number" ? { sku, price_minor: price } : { sku, ...price }
    )
  )
  return id
}

/** Percentages off by product group for one price status. */
export async function createDiscounts(
  container: MedusaContainer,
  price_status: string,
  percents: Record<string, number>
) {
  await container.resolve<PartnerPricingService>(PARTNER_PRICING_MODULE).createGroupDiscounts(
    Object.entries(percents).map(([product_group, percent]) => ({
      price_status,
      product_group,
      basis_points: percent * 100,
      valid_from: LONG_AGO,
    }))
  )
}
