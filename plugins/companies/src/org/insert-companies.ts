import type { Knex } from "@orac/bulk"

/** A group to be; `primary_entity_id` names one of its legal entities. */
export interface NewGroup {
  id: string
  name: string
  primary_entity_id: string | null
}

/** A legal entity to be, with the columns of its table. */
export interface NewEntity {
  id: string
  group_id: string
  name: string
  full_name: string
  market_code: string
  country: string
  tax_id: string
  registration_ids: { code: string; value: string }[]
  legal_address: string
  bank: object | null
  delivery_city: string
  delivery_address: string
  delivery_postal_code: string
  lat: number | null
  lon: number | null
  price_status: string
  status?: "active" | "orders_blocked" | "closed"
  is_demo?: boolean
}

const PLACES = `
insert into org_node (id, kind, path) select id, 'group', array[id] from company_group g
 where g.deleted_at is null and not exists (select 1 from org_node n where n.id = g.id);
insert into org_node (id, kind, parent_id, entity_id, path)
select e.id, 'legal_entity', e.group_id, e.id, g.path || e.id
  from legal_entity e join org_node g on g.id = e.group_id
 where e.deleted_at is null and not exists (select 1 from org_node n where n.id = e.id)`

/**
 * Gives every group and legal entity that has none its place in the tree. Whoever writes those
 * tables calls it in the same transaction.
 */
export async function placeCompanies(knex: Knex): Promise<void> {
  await knex.raw(PLACES)
}

/**
 * Groups and legal entities with their places in the tree; ids that are there already are left alone.
 *
 * @returns nothing; call it in a transaction
 */
export async function insertCompanies(
  trx: Knex,
  { groups, entities }: { groups: readonly NewGroup[]; entities: readonly NewEntity[] }
): Promise<void> {
  await trx.raw(
    `insert into company_group (id, name, primary_entity_id)
     select id, name, primary_entity_id from jsonb_to_recordset(?::jsonb)
       as r(id text, name text, primary_entity_id text) on conflict (id) do nothing`,
    [JSON.stringify(groups)]
  )
  await trx.raw(
    `insert into legal_entity (id, group_id, name, full_name, market_code, country, tax_id,
       registration_ids, legal_address, bank, delivery_city, delivery_address, delivery_postal_code,
       lat, lon, price_status, status, is_demo)
     select id, group_id, name, full_name, market_code, country, tax_id, registration_ids,
       legal_address, bank, delivery_city, delivery_address, delivery_postal_code,
       lat, lon, price_status, coalesce(status, 'active'), coalesce(is_demo, false)
       from jsonb_to_recordset(?::jsonb)
       as r(id text, group_id text, name text, full_name text, market_code text, country text,
         tax_id text, registration_ids jsonb, legal_address text, bank jsonb, delivery_city text,
         delivery_address text, delivery_postal_code text, lat real, lon real, price_status text,
         status text, is_demo boolean)
     on conflict (id) do nothing`,
    [JSON.stringify(entities)]
  )
  await placeCompanies(trx)
}
