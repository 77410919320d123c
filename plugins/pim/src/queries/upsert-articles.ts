import type { Knex } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { RelationKind } from "../contract"
import type { ArticleWrite } from "../domain/article"
import { skuKey } from "../domain/sku-key"

export interface RelationWrite {
  sku: string
  kind: RelationKind
  related_sku: string
  quantity_rule?: Record<string, unknown> | null
}

const DEFAULTS = {
  bending_radius_mm: null,
  barcode: null,
  is_flexible: false,
  has_light: false,
  discontinued: false,
  substitute_sku: null,
  is_demo: false,
  rank: 0,
}

const COLUMNS = [
  "sku",
  "sku_key",
  "variant_id",
  "product_id",
  "inventory_item_id",
  "family",
  "category",
  "product_group",
  "material",
  "name",
  "length_mm",
  "height_mm",
  "width_mm",
  "weight_g",
  "pack_quantity",
  "unit",
  ...Object.keys(DEFAULTS),
]

/**
 * Writes articles by code in one statement: new ones are added, known ones replaced as a whole.
 *
 * @param knex the pool or an open transaction
 * @throws a database error when two codes have the same key, or a variant belongs to another code
 */
export async function upsertArticles(knex: Knex, articles: ArticleWrite[]): Promise<void> {
  const rows = articles.map((article) => ({
    ...DEFAULTS,
    ...article,
    id: generateEntityId(undefined, "part"),
    sku_key: skuKey(article.sku),
  }))
  const changes = COLUMNS.filter((column) => column !== "sku").map((c) => `${c} = excluded.${c}`)
  await knex.raw(
    `insert into pim_article (id, ${COLUMNS.join(", ")})
     select id, ${COLUMNS.join(", ")} from jsonb_populate_recordset(null::pim_article, ?::jsonb)
     on conflict (sku) where deleted_at is null
     do update set ${changes.join(", ")}, updated_at = now()`,
    [JSON.stringify(rows)]
  )
}

/** Writes relations between articles in one statement; a relation that exists keeps its identity. */
export async function upsertRelations(knex: Knex, relations: RelationWrite[]): Promise<void> {
  const rows = relations.map((relation) => ({
    quantity_rule: null,
    ...relation,
    id: generateEntityId(undefined, "prel"),
  }))
  await knex.raw(
    `insert into pim_relation (id, sku, kind, related_sku, quantity_rule)
     select id, sku, kind, related_sku, quantity_rule
       from jsonb_populate_recordset(null::pim_relation, ?::jsonb)
     on conflict (sku, kind, related_sku) where deleted_at is null
     do update set quantity_rule = excluded.quantity_rule, updated_at = now()`,
    [JSON.stringify(rows)]
  )
}
