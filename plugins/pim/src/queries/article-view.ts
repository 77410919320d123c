import type { Knex } from "@orac/bulk"
import type { ArticleRow, ArticleView, RelatedArticle } from "../contract"
import { skuKey } from "../domain/sku-key"
import { DRAWING, ROW_COLUMNS } from "./columns"

type RelatedRow = ArticleRow & Omit<RelatedArticle, "article">

/**
 * One article with everything related to it, in two statements.
 *
 * @param code the article's code in any spelling that has the same key
 * @returns null for an unknown article
 */
export async function articleView(knex: Knex, code: string): Promise<ArticleView | null> {
  const { rows } = await knex.raw<{ rows: Omit<ArticleView, "related">[] }>(
    `select ${ROW_COLUMNS}, ${DRAWING} as drawing, a.barcode, a.bending_radius_mm
       from pim_article a where a.sku_key = ? and a.deleted_at is null`,
    [skuKey(code)]
  )
  if (!rows.length) {
    return null
  }
  return { ...rows[0], related: await relatedTo(knex, rows[0].sku) }
}

async function relatedTo(knex: Knex, sku: string): Promise<ArticleView["related"]> {
  const { rows } = await knex.raw<{ rows: RelatedRow[] }>(
    `select r.kind, (r.quantity_rule ->> 'metres_per_unit')::float as metres_per_unit, ${ROW_COLUMNS}
       from pim_relation r join pim_article a on a.sku = r.related_sku and a.deleted_at is null
      where r.sku = ? and r.deleted_at is null order by r.kind, a.rank, a.sku`,
    [sku]
  )
  return rows.map(({ kind, metres_per_unit, ...article }) => ({ kind, metres_per_unit, article }))
}
