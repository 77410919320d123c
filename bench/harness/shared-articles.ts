import type { BenchArticle } from "../seed/articles"
import type { Bench } from "./bench"

const COUNT = 20
/** More than a race takes: a plan made before it can be carried out in it. */
const ENOUGH = 30
/** Pieces in one order, and the list price from which on they reach the market's minimum order. */
export const PIECES = 4
const DEAR_ENOUGH = 600_00

/** Articles of which every source that has any has enough for all buyers of a race. */
export async function sharedArticles({ knex, world }: Bench): Promise<BenchArticle[]> {
  const items: string[] = await knex("inventory_level")
    .whereNull("deleted_at")
    .groupBy("inventory_item_id")
    .havingRaw("coalesce(min(nullif(stocked_quantity, 0)), 0) >= ?", [ENOUGH])
    .pluck("inventory_item_id")
  const enough = new Set(items)
  return world.articles
    .filter((article) => article.list_minor >= DEAR_ENOUGH)
    .filter(({ inventory_item_id }) => enough.has(inventory_item_id))
    .slice(0, COUNT)
}
