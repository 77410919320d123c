import type { Knex } from "@orac/bulk"
import type { ClientList, ClientRow } from "../contract"
import { containing, type Page, pageOf } from "./page"

/**
 * Whom a seller serves, as the rest of a statement: companies `e` bound to it (`b`), and members of the network below it
 * (`n`). Binding: `:seller`.
 */
export const SERVED = `legal_entity e
  left join network_seller n on n.entity_id = e.id and n.active and n.deleted_at is null
  left join client_binding b on b.entity_id = e.id and b.ended_at is null and b.deleted_at is null
 where e.id in (
         select entity_id from client_binding
          where seller_id = :seller and ended_at is null and deleted_at is null
         union
         select entity_id from network_seller
          where parent_id = :seller and active and deleted_at is null)
   and (n.id is null or n.parent_id = :seller) and e.deleted_at is null`

/**
 * A page of the companies that a seller serves, by name: only the fields that a seller may know. One statement.
 *
 * @param q part of the client's name or tax id; `id` narrows to one client
 */
export async function clientsOf(
  knex: Knex,
  sellerId: string,
  { q, id, limit, offset }: Page & { q?: string; id?: string }
): Promise<ClientList> {
  const { rows } = await knex.raw(
    `select e.id, e.name, e.tax_id, e.country, e.delivery_city as city, e.status,
            case when n.id is null then b.basis else 'chain' end as basis,
            case when n.id is null then b.words end as words,
            case when n.id is null then b.bound_at else n.created_at end as since,
            count(*) over ()::int as total
       from ${SERVED}
        and (:id::text is null or e.id = :id) and (e.name ilike :q or e.tax_id ilike :q)
      order by e.name, e.id limit :limit offset :offset`,
    { seller: sellerId, id: id ?? null, q: containing(q), limit, offset }
  )
  const page = pageOf<ClientRow>(rows)
  return { clients: page.rows, count: page.count }
}
