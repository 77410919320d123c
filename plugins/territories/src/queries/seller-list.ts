import type { Knex } from "@orac/bulk"
import type { SellerView } from "../contract"

/** The network: every seller, distributors before dealers, those that have left last. One statement. */
export async function sellerList(knex: Knex): Promise<SellerView[]> {
  const { rows } = await knex.raw(
    `select s.entity_id, e.name, e.delivery_city as city, s.role, s.parent_id,
            p.name as parent_name, e.market_code, s.capacity, s.lat, s.lon, s.time_zone,
            s.work_from, s.work_to, s.response_hours, s.active, s.is_demo,
            (select count(*)::int from client_binding b
               join legal_entity c on c.id = b.entity_id and c.status <> 'closed' and c.deleted_at is null
              where b.seller_id = s.entity_id and b.ended_at is null and b.deleted_at is null) as clients,
            (select count(*)::int from territory_right r where r.seller_id = s.entity_id
              and r.active and r.deleted_at is null) as rights
       from network_seller s
       join legal_entity e on e.id = s.entity_id
       left join legal_entity p on p.id = s.parent_id
      where s.deleted_at is null
      order by s.active desc, e.market_code, s.role desc, e.name, s.entity_id`
  )
  return rows
}
