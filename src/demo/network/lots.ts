import type { DemoArticle } from "../articles"
import { addDays } from "../day"
import { randomFrom } from "../random"
import type { DemoSource } from "./sources"

export interface DemoLot {
  source: string
  sku: string
  origin: "transit" | "production"
  eta: string
  quantity: number
  confidence: "confirmed" | "expected"
}

interface Rule {
  origin: DemoLot["origin"]
  /** Share of the range that has a lot at such a source. */
  share: number
  days: readonly [number, number]
  packs: readonly [number, number]
  confirmed: number
}

const RULES: Record<DemoSource["kind"], Rule> = {
  factory: { origin: "production", share: 0.22, days: [10, 55], packs: [8, 40], confirmed: 0.4 },
  hub: { origin: "transit", share: 0.16, days: [2, 30], packs: [4, 20], confirmed: 0.75 },
  distributor: { origin: "transit", share: 0.05, days: [3, 24], packs: [2, 8], confirmed: 0.6 },
}

/**
 * Goods that will arrive: transports to warehouses and runs of the factories.
 *
 * @param today the day of seeding, `YYYY-MM-DD`; every lot is due after it
 */
export const demoLots = (
  sources: readonly DemoSource[],
  articles: readonly DemoArticle[],
  today: string
): DemoLot[] =>
  sources.flatMap(({ code, kind }) => {
    const random = randomFrom(`lots:${code}`)
    const { origin, share, days, packs, confirmed } = RULES[kind]
    return articles
      .filter(({ category }) => category !== "marketing" && random.chance(share))
      .map(({ sku, pack_quantity }) => ({
        source: code,
        sku,
        origin,
        eta: addDays(today, random.whole(...days)),
        quantity: random.whole(...packs) * pack_quantity,
        confidence: random.chance(confirmed) ? ("confirmed" as const) : ("expected" as const),
      }))
  })
