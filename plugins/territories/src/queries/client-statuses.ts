import { type Knex, rows } from "@orac/bulk"
import { SERVED } from "./clients-of"

/** The price statuses of a seller's clients and how many have each; one statement. */
export const clientStatusesOf = (
  knex: Knex,
  sellerId: string
): Promise<{ price_status: string; clients: number }[]> =>
  rows(
    knex,
    `select e.price_status, count(*)::int as clients from ${SERVED}
      group by e.price_status order by clients desc, e.price_status`,
    { seller: sellerId }
  )
