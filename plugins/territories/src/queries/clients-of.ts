import type { Knex } from "@orac/bulk"
import type { ClientList, ClientRow } from "../contract"
import { containing, type Page, pageOf } from "./page"

/**
 * A page of the clients bound to a seller, by name: only the fields that a seller may know. One statement.
 *
 * @param q part of the client's name or tax id
 */
export async function clientsOf(
  knex: Knex,
  sellerId: string,
  { q, limit, offset }: Page & { q?: string }
): Promise<ClientList> {
  const { rows } = await knex.raw(
    `select e.id, e.name, e.tax_id, e.country, e.delivery_city as city, e.status, b.basis,
            b.words, b.bound_at as since, count(*) over ()::int as total
       from client_binding b
       join legal_entity e on e.id = b.entity_id and e.deleted_at is null
      where b.seller_id = :seller and b.ended_at is null and b.deleted_at is null
        and (e.name ilike :q or e.tax_id ilike :q)
      order by e.name, e.id limit :limit offset :offset`,
    { seller: sellerId, q: containing(q), limit, offset }
  )
  const page = pageOf<ClientRow>(rows)
  return { clients: page.rows, count: page.count }
}
