import type { Knex } from "@orac/bulk"
import type { AdminSourceRow } from "../contract"

/** Every source with what lies there and what is on its way, in one statement. */
export async function adminSources(knex: Knex): Promise<AdminSourceRow[]> {
  const { rows } = await knex.raw<{ rows: AdminSourceRow[] }>(
    `select s.id, s.location_id, s.kind, s.name, s.city, s.country, s.lat, s.lon, s.owner_entity_id, s.cutoff,
            s.lead_days, s.time_zone, s.markets_served, s.active, s.is_demo,
            coalesce(l.articles, 0) as articles, coalesce(l.stocked, 0) as stocked,
            coalesce(l.reserved, 0) as reserved, coalesce(b.inbound, 0) as inbound
       from stock_source s
       left join (select location_id, count(*) filter (where stocked_quantity > 0)::int as articles,
                         sum(stocked_quantity)::float8 as stocked, sum(reserved_quantity)::float8 as reserved
                    from inventory_level where deleted_at is null group by location_id
                 ) l on l.location_id = s.location_id
       left join (select source_id, sum(quantity - reserved)::float8 as inbound
                    from inbound_lot where deleted_at is null group by source_id
                 ) b on b.source_id = s.id
      where s.deleted_at is null order by s.kind, s.id`
  )
  return rows
}
