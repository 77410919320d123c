import type { DemoArticle, ProductGroup } from "../articles"
import type { DemoEntity, PriceStatus } from "../partners"
import { randomFrom } from "../random"

export interface DemoDiscount {
  price_status: PriceStatus
  product_group: ProductGroup
  percent: number
}

/** Percent off the list by status; the dealer's row is the one of the story. */
const MATRIX: Record<PriceStatus, Record<ProductGroup, number>> = {
  dealer: { duropolymer: 50, durofoam: 50, purotouch: 45, flex: 45, adhesives: 45, marketing: 0 },
  distributor: {
    duropolymer: 56,
    durofoam: 56,
    purotouch: 52,
    flex: 50,
    adhesives: 50,
    marketing: 20,
  },
  builder: { duropolymer: 38, durofoam: 38, purotouch: 35, flex: 30, adhesives: 30, marketing: 0 },
  studio: { duropolymer: 25, durofoam: 25, purotouch: 25, flex: 20, adhesives: 15, marketing: 0 },
}

export const demoDiscounts = (): DemoDiscount[] =>
  Object.entries(MATRIX).flatMap(([status, groups]) =>
    Object.entries(groups).map(([group, percent]) => ({
      price_status: status as PriceStatus,
      product_group: group as ProductGroup,
      percent,
    }))
  )

export interface DemoPersonalPrice {
  entity: string
  sku: string
  /** A net percentage off the list, or a fixed price in the entity's currency; negative percentages are above list. */
  percent: number | null
  amount_minor: number | null
  reason: string
}

/** Agreements of single firms on single articles; some are dearer than the list. */
export const demoPersonalPrices = (
  entities: readonly DemoEntity[],
  articles: readonly DemoArticle[]
): DemoPersonalPrice[] =>
  entities
    .filter((_entity, index) => index % 3 !== 2)
    .flatMap(({ code, market_code }) => {
      const random = randomFrom(`personal:${code}`)
      return random
        .some(articles, random.whole(4, 18))
        .map(({ sku, list_rub_minor, list_eur_minor }) => {
          const list = market_code === "ru" ? list_rub_minor : list_eur_minor
          const above = random.chance(0.08)
          const fixed = above || random.chance(0.5)
          const percent = random.whole(52, 60)
          return {
            entity: code,
            sku,
            percent: fixed ? null : percent,
            amount_minor: fixed
              ? Math.round((list * (above ? 108 : 100 - percent)) / 1000) * 10
              : null,
            reason: above ? "small series agreed in the contract" : "yearly agreement",
          }
        })
    })

export interface DemoVolumeBreak {
  product_group: ProductGroup
  /** From so many packs of one article in a line. */
  min_packs: number
  percent: number
}

export const demoVolumeBreaks = (): DemoVolumeBreak[] => [
  { product_group: "duropolymer", min_packs: 5, percent: 2 },
  { product_group: "duropolymer", min_packs: 20, percent: 4 },
  { product_group: "purotouch", min_packs: 5, percent: 2 },
  { product_group: "purotouch", min_packs: 20, percent: 3 },
  { product_group: "adhesives", min_packs: 4, percent: 3 },
]

export interface DemoCredit {
  entity: string
  /** Minor units of the entity's currency; null orders against prepayment only. */
  limit_minor: number | null
  net_days: number
  prepayment_percent: number
}

/** The firm of the story may owe 100 000; its sister has room for the largest order. */
const STORY: Record<string, number> = {
  "ru-02": 10_000_000,
  "ru-27": 900_000_000,
  "ru-01": 300_000_000,
}

const USUAL: Record<PriceStatus, readonly [roubles: number, euros: number, days: number]> = {
  distributor: [12_000_000, 150_000, 60],
  dealer: [3_000_000, 40_000, 30],
  builder: [1_500_000, 20_000, 14],
  studio: [0, 0, 0],
}

export const demoCredit = (entities: readonly DemoEntity[]): DemoCredit[] =>
  entities.map(({ code, price_status, market_code }) => {
    const [roubles, euros, net_days] = USUAL[price_status]
    const usual = (market_code === "ru" ? roubles : euros) * 100
    const limit_minor = STORY[code] ?? (usual || null)
    return {
      entity: code,
      limit_minor,
      net_days,
      prepayment_percent: limit_minor === null ? 100 : 0,
    }
  })
