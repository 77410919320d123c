import type { Knex } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { articleIndex, looseSkuKey, skuKey } from "@orac/pim"
import { type Catalogue, catalogueOf } from "../domain/reading/catalogue"

async function ownArticles(knex: Knex, entityId: string): Promise<Map<string, string>> {
  const { rows } = await knex.raw(
    `select key, sku from own_article where entity_id = ? and deleted_at is null`,
    [entityId]
  )
  return new Map(rows.map(({ key, sku }: { key: string; sku: string }) => [key, sku]))
}

/** The articles of the moment with the entity's own numbers, ready for reading lists. */
export async function readCatalogue(knex: Knex, entityId: string): Promise<Catalogue> {
  const [articles, own] = await Promise.all([articleIndex(knex), ownArticles(knex, entityId)])
  return catalogueOf(articles, own, { exact: skuKey, loose: looseSkuKey })
}

/** Remembers what an entity calls an article; a later word replaces an earlier one. */
export async function learnArticle(knex: Knex, entityId: string, code: string, sku: string) {
  await knex.raw(
    `insert into own_article (id, entity_id, key, sku) values (?, ?, ?, ?)
     on conflict (entity_id, key) where deleted_at is null
     do update set sku = excluded.sku, updated_at = now()`,
    [generateEntityId(undefined, "oart"), entityId, skuKey(code), sku]
  )
}
