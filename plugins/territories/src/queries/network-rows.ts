import type { Knex } from "@orac/bulk"
import type { NetworkRows } from "../domain/prepare-network"

/** The whole network as rules read it, what is ended included, in one statement. */
export async function networkRows(knex: Knex): Promise<NetworkRows> {
  const { rows } = await knex.raw(
    `select
      (select coalesce(json_agg(json_build_object('id', t.id, 'parent_id', t.parent_id,
          'kind', t.kind, 'name', t.name, 'country', t.country, 'cities', t.cities,
          'postcodes', t.postcodes, 'active', t.active)), '[]')
         from territory t where t.deleted_at is null) as territories,
      (select coalesce(json_agg(json_build_object('id', r.id, 'territory_id', r.territory_id,
          'seller_id', r.seller_id, 'exclusive', r.exclusive, 'priority', r.priority,
          'product_groups', r.product_groups, 'valid_from', r.valid_from, 'valid_to', r.valid_to,
          'active', r.active)), '[]')
         from territory_right r where r.deleted_at is null) as rights,
      (select coalesce(json_agg(json_build_object('id', s.entity_id, 'name', e.name,
          'role', s.role, 'parent_id', s.parent_id, 'market_code', e.market_code,
          'capacity', s.capacity, 'lat', coalesce(s.lat, e.lat), 'lon', coalesce(s.lon, e.lon),
          'active', s.active and e.status <> 'closed')), '[]')
         from network_seller s join legal_entity e on e.id = s.entity_id and e.deleted_at is null
        where s.deleted_at is null) as sellers`
  )
  return rows[0]
}
