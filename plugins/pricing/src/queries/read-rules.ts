import { type Knex, rows } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { RuleSet } from "../domain/rules-of-lines"
import { sellerIdOf } from "@orac/territories"
import { agreedPrices, BOOK_IN_FORCE, CELL_ORDER, IN_FORCE, OF_ENTITY, OF_SELLER } from "./in-force"

/** How many rules there are, and when one of them last changed, came into force or lapsed. */
const state = (
  from: string
) => `select count(*) || '.' || coalesce(round(extract(epoch from max(greatest(updated_at,
    case when valid_from <= :at then valid_from end, case when valid_to <= :at then valid_to end))) * 1000000), 0)
  from ${from} and deleted_at is null`

const READ_RULES = `with asked as materialized (select unnest(cast(:skus as text[])) as sku),
  seller as (select ${sellerIdOf(":entity")} as id),
  book as (${BOOK_IN_FORCE})
select
  (select row_to_json(book) from book) as book,
  (select json_agg(json_build_object('id', id, 'sku', sku, 'price_minor', price_minor, 'floor_minor', floor_minor))
     from price_book_item join asked using (sku)
    where book_id = (select id from book) and deleted_at is null) as items,
  (select json_agg(matrix) from (
     select distinct on (product_group) id, product_group, basis_points from group_discount
      where ${OF_ENTITY} and product_group = any(cast(:groups as text[])) and ${OF_SELLER} and ${IN_FORCE}
      order by ${CELL_ORDER}) matrix) as discounts,
  (select json_agg(json_build_object('id', id, 'sku', sku, 'min_quantity', min_quantity, 'price_minor', price_minor,
            'basis_points', basis_points, 'document', document, 'set_by', set_by))
     from (${agreedPrices("*")}) agreed join asked using (sku)) as individual,
  (select json_agg(json_build_object('id', id, 'scope', scope, 'scope_key', scope_key, 'from_quantity', from_quantity,
            'from_packs', from_packs, 'basis_points', basis_points) order by id)
     from volume_break
    where book_id = (select id from book)
      and (scope = 'book' or scope_key = any(case scope when 'sku' then cast(:skus as text[]) else cast(:groups as text[]) end)) and ${IN_FORCE}) as breaks,
  concat_ws('-',
    (select code || '.' || version || '.' || round(extract(epoch from updated_at) * 1000000) from book),
    (select round(extract(epoch from max(updated_at)) * 1000000) from price_book_item
      where book_id = (select id from book) and deleted_at is null),
    (select id from seller),
    (${state(`group_discount where ${OF_ENTITY}`)}),
    (${state("volume_break where book_id = (select id from book)")}),
    (${state("partner_price where entity_id = :entity")})) as version`

/**
 * Reads in one statement what decides the prices of the articles for the entity at a moment. The
 * version covers every rule of the entity, not only those of the articles.
 */
export async function readRules(
  knex: Knex,
  entity: EntityFacts,
  articles: { skus: string[]; groups: string[] },
  at: Date
): Promise<RuleSet & { version: string }> {
  const [rules] = await rows<RuleSet & { version: string }>(knex, READ_RULES, {
    at,
    market: entity.market_code,
    currency: entity.currency_code,
    status: entity.price_status,
    entity: entity.id,
    skus: articles.skus,
    groups: articles.groups,
  })
  return rules
}
