import type { Knex } from "@orac/bulk"
import type { Suggestion } from "../contract"
import type { ArticleIndexRow } from "../domain/article"
import { articleSearch } from "../domain/search/search-articles"
import { articleIndex } from "./find-articles"

/** An article as type-ahead shows it. */
export const toSuggestion = ({ sku, name, thumbnail, category }: ArticleIndexRow): Suggestion => ({
  sku,
  name,
  thumbnail,
  category,
})

/** Articles for type-ahead, best first; what is no longer sold is not suggested. One statement. */
export async function suggest(knex: Knex, text: string, limit: number): Promise<Suggestion[]> {
  const sold = (await articleIndex(knex)).filter((article) => !article.discontinued)
  return articleSearch(sold)(text, limit).map(toSuggestion)
}
