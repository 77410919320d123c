import { type Knex, rows } from "@orac/bulk"
import type { ArticleFacts, ArticleIndexRow } from "../domain/article"
import { goodsClass } from "../domain/goods-class"
import { FACTS_COLUMNS, INDEX_COLUMNS } from "./columns"

/**
 * Articles by exact code or by variant, in one statement; unknown ones are left out, the order is by code.
 *
 * @param wanted codes and variant ids; an article named both ways comes once
 */
export async function findArticles(
  knex: Knex,
  wanted: { skus?: string[]; variant_ids?: string[] }
): Promise<ArticleFacts[]> {
  const found = await rows<Omit<ArticleFacts, "goods_class">>(
    knex,
    `select ${FACTS_COLUMNS} from pim_article a
      where a.deleted_at is null and (a.sku = any(?) or a.variant_id = any(?))
      order by a.sku`,
    [wanted.skus ?? [], wanted.variant_ids ?? []]
  )
  return found.map((row) => ({ ...row, goods_class: goodsClass(row) }))
}

/** Every article in few columns, in catalogue order: one statement for parsing a list or ranking suggestions. */
export async function articleIndex(knex: Knex): Promise<ArticleIndexRow[]> {
  return await rows<ArticleIndexRow>(
    knex,
    `select ${INDEX_COLUMNS} from pim_article a where a.deleted_at is null order by a.rank, a.sku`
  )
}
