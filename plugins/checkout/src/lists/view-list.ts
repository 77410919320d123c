import type { Permission } from "@orac/companies"
import { findArticles } from "@orac/pim"
import type { ShoppingListView } from "../contract"
import type { Desk } from "../desk"
import { refuse } from "../refusals"
import { findList, type ListLine } from "./list-rows"

/** A shopping list with names and drawings of its articles. */
export async function viewList(
  desk: Desk,
  listId: string,
  permission: Permission = "list.view"
): Promise<ShoppingListView> {
  const list = await findList(desk.knex, desk.partner, listId, permission)
  const found = await findArticles(desk.knex, { skus: list.lines.map(({ sku }) => sku) })
  const articles = new Map(found.map((article) => [article.sku, article]))
  return {
    ...list,
    lines: list.lines.map((line) => ({
      ...line,
      name: articles.get(line.sku)?.name ?? {},
      thumbnail: articles.get(line.sku)?.thumbnail ?? "",
    })),
  }
}

/**
 * Holds the lines of a list against the catalogue.
 *
 * @throws CheckoutRefused naming the articles that do not exist
 */
export async function assertArticles({ knex }: Desk, lines: readonly ListLine[]): Promise<void> {
  const skus = lines.map(({ sku }) => sku)
  const known = new Set((await findArticles(knex, { skus })).map(({ sku }) => sku))
  const unknown = skus.filter((sku) => !known.has(sku))
  if (unknown.length) {
    refuse("ARTICLE_UNKNOWN", "Some articles do not exist.", { skus: unknown }, 422)
  }
}
