import { appendEntries, openAccount, PREPAYMENT_TERMS } from "@orac/credit"
import type { MarketDefinition } from "@orac/markets"
import { sellerIdsOf } from "@orac/territories"
import { PARTNER_PRICING_MODULE, type PartnerPricingService } from "@orac/pricing"
import { addDays } from "../day"
import type { DemoCredit } from "../terms"
import { inPortions, type Seeding } from "./seeding"

const AUTHOR = "ORAC"
const ITEMS_AT_ONCE = 500

/** The terms hold for the whole year of past orders. */
const validFrom = ({ today }: Seeding): Date => new Date(`${addDays(today, -400)}T00:00:00Z`)

const bookId = ({ code }: MarketDefinition): string => `pbk_demo_${code}`

const basisPoints = (percent: number): number => Math.round(percent * 100)

async function seedBooks(seeding: Seeding, pricing: PartnerPricingService): Promise<void> {
  const { world, markets } = seeding
  await pricing.createPriceBooks(
    markets.map((market) => ({
      id: bookId(market),
      code: `${market.code}-list`,
      name: `${market.name[market.languages[0]]} 2026 (demo)`,
      market_code: market.code,
      currency_code: market.currency,
      includes_tax: market.prices_include_tax,
      valid_from: validFrom(seeding),
    }))
  )
  const items = markets.flatMap((market) =>
    world.articles.map(({ sku, list_rub_minor, list_eur_minor }) => ({
      book_id: bookId(market),
      sku,
      price_minor: market.prices_include_tax ? list_rub_minor : list_eur_minor,
    }))
  )
  await inPortions(seeding, "list prices", items, ITEMS_AT_ONCE, (portion) =>
    pricing.createPriceBookItems(portion)
  )
  await pricing.createVolumeBreaks(
    markets.flatMap((market) =>
      world.volumeBreaks.map(({ product_group, min_packs, percent }) => ({
        book_id: bookId(market),
        scope: "product_group" as const,
        scope_key: product_group,
        from_packs: min_packs,
        basis_points: basisPoints(percent),
      }))
    )
  )
}

async function seedAgreements(
  seeding: Seeding,
  pricing: PartnerPricingService,
  entities: ReadonlyMap<string, string>
) {
  const { world, markets } = seeding
  const valid_from = validFrom(seeding)
  await pricing.createGroupDiscounts(
    world.discounts.map(({ price_status, product_group, percent }) => ({
      price_status,
      product_group,
      basis_points: basisPoints(percent),
      valid_from,
    }))
  )
  const currencyOf = new Map(
    world.entities.map(({ code, market_code }) => [
      code,
      markets.find((market) => market.code === market_code)!.currency,
    ])
  )
  await pricing.createPartnerPrices(
    world.personalPrices.map(({ entity, sku, percent, amount_minor, reason }) => ({
      entity_id: entities.get(entity)!,
      sku,
      price_minor: amount_minor,
      basis_points: percent === null ? null : basisPoints(percent),
      currency_code: currencyOf.get(entity)!,
      valid_from,
      document: `Demo contract ${entity}: ${reason}`,
      set_by: AUTHOR,
    }))
  )
}

/** Price books, discount matrix, volume breaks and personal prices. */
export async function seedPrices(
  seeding: Seeding,
  entities: ReadonlyMap<string, string>
): Promise<void> {
  const pricing = seeding.container.resolve<PartnerPricingService>(PARTNER_PRICING_MODULE)
  const [known] = await pricing.listPartnerPrices({ set_by: AUTHOR }, { take: 1 })
  if (known) {
    return
  }
  await pricing.deletePriceBookItems({ book_id: seeding.markets.map(bookId) })
  await pricing.deleteVolumeBreaks({ book_id: seeding.markets.map(bookId) })
  await pricing.deletePriceBooks({ id: seeding.markets.map(bookId) })
  await pricing.deleteGroupDiscounts({ valid_from: validFrom(seeding) })
  await seedBooks(seeding, pricing)
  await seedAgreements(seeding, pricing, entities)
}

const termsOf = ({ net_days, prepayment_percent }: DemoCredit) =>
  prepayment_percent === 100
    ? PREPAYMENT_TERMS
    : { code: `net-${net_days}`, net_days, prepayment_percent }

/** Credit accounts with whoever serves each company, with their terms and limits; a repeated run adds nothing. */
export async function seedCredit(
  seeding: Seeding,
  entities: ReadonlyMap<string, string>
): Promise<void> {
  const { knex, world, markets } = seeding
  const created_at = validFrom(seeding)
  const sellers = await sellerIdsOf(knex, [...entities.values()])
  await knex.transaction(async (trx) => {
    const limits = []
    for (const credit of world.credit) {
      const { market_code } = world.entities.find(({ code }) => code === credit.entity)!
      const currency_code = markets.find(({ code }) => code === market_code)!.currency
      const entity_id = entities.get(credit.entity)!
      const account = { entity_id, seller_id: sellers.get(entity_id) ?? null, currency_code }
      await openAccount(trx, { ...account, terms: termsOf(credit) })
      limits.push({
        ...account,
        type: "LIMIT_SET" as const,
        amount_minor: credit.limit_minor,
        reference: "Demo limit",
        author: AUTHOR,
        idempotency_key: `demo-limit:${credit.entity}`,
        created_at,
      })
    }
    await appendEntries(trx, limits)
  })
}
