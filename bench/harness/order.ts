import { between, createRandom } from "../seed/random"
import type { BenchArticle } from "../seed/articles"
import type { World } from "../seed/world"

export const LINES = 500

export interface Wanted {
  article: BenchArticle
  /** Pieces, whole packs. */
  quantity: number
}

/** The order of the bench: every second article, mostly a few packs of each. */
export function wantedLines({ articles }: World, count = LINES): Wanted[] {
  const random = createRandom(4)
  return Array.from({ length: count }, (_, n) => {
    const article = articles[(n * 2) % articles.length]
    const packs = random() < 0.85 ? between(random, 1, 4) : between(random, 5, 24)
    return { article, quantity: packs * article.pack_quantity }
  })
}
