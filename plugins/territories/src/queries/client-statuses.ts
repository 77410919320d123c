import { type Knex, rows } from "@orac/bulk"

/** The price statuses of a seller's clients and how many have each; one statement. */
export const clientStatusesOf = (
  knex: Knex,
  sellerId: string
): Promise<{ price_status: string; clients: number }[]> =>
  rows(
    knex,
    `select e.price_status, count(*)::int as clients
       from client_binding b join legal_entity e on e.id = b.entity_id and e.deleted_at is null
      where b.seller_id = ? and b.ended_at is null and b.deleted_at is null
      group by e.price_status order by clients desc, e.price_status`,
    [sellerId]
  )
