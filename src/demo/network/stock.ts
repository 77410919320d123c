import type { DemoArticle } from "../articles"
import { randomFrom, type Random } from "../random"
import type { DemoSource } from "./sources"

export interface DemoLevel {
  source: string
  sku: string
  stocked: number
}

/** How much of the range a source keeps, and how deep. */
const HOLDING: Record<DemoSource["kind"], { share: number; depth: number }> = {
  factory: { share: 0.96, depth: 2.4 },
  hub: { share: 0.92, depth: 1.4 },
  distributor: { share: 0.62, depth: 0.5 },
}

const ZERO_SHARE = 0.06
const LOW_SHARE = 0.1

/** Cheap and light articles are kept in larger numbers. */
function usualDepth({ list_eur_minor, pack_quantity }: DemoArticle): number {
  return Math.max(pack_quantity * 2, Math.min(600, Math.round(400_000 / list_eur_minor)))
}

function quantity(random: Random, article: DemoArticle, depth: number): number {
  if (random.chance(ZERO_SHARE)) {
    return 0
  }
  if (random.chance(LOW_SHARE)) {
    return random.whole(1, 5)
  }
  return Math.max(1, Math.round(usualDepth(article) * depth * random.between(0.3, 1.7)))
}

/** What lies where: a level for every article that a source keeps, some empty and some low. */
export const demoStock = (
  sources: readonly DemoSource[],
  articles: readonly DemoArticle[]
): DemoLevel[] =>
  sources.flatMap(({ code, kind }) => {
    const random = randomFrom(`stock:${code}`)
    const { share, depth } = HOLDING[kind]
    return articles
      .filter(() => random.chance(share))
      .map((article) => ({
        source: code,
        sku: article.sku,
        stocked: quantity(random, article, depth),
      }))
  })
