import type { Knex, Transaction } from "@orac/bulk"
import type { Permission } from "../domain/permissions"
import { mergeGrants } from "../domain/rights/merge-grants"
import { type StoredSeat, seatsOf } from "../domain/rights/seats-of"
import { standsOnSource, validSeat } from "./memberships"

/** Somebody who can be told of something. */
export interface PersonToTell {
  customer_id: string
  email: string
  locale: string | null
}

type Row = PersonToTell & { path: string[]; seats: StoredSeat[] }

/**
 * The people who hold a permission for the whole of a legal entity now, in one statement: who is to be told where a
 * decision is theirs.
 */
export async function peopleWith(
  knex: Knex | Transaction,
  entityId: string,
  permission: Permission
): Promise<PersonToTell[]> {
  const { rows } = await knex.raw(
    `select p.customer_id, p.email, p.locale, e.path,
            json_agg(json_build_object('node_id', n.id, 'node_kind', n.kind, 'role', m.role,
              'own_grants', r.grants)) as seats
       from org_node e
       join org_node n on n.id = any(e.path) and n.status = 'active' and n.deleted_at is null
       join membership m on m.node_id = n.id and ${validSeat("m")}
       join employee p on p.id = m.employee_id and p.deleted_at is null and p.acting_staff is null
       left join partner_role r on r.id = m.role and r.archived_at is null
            and r.group_id = n.path[1]
      where e.id = ? and e.status = 'active' and e.deleted_at is null
        and (m.delegated_by is null or exists (
              select 1 from membership source where ${standsOnSource("m", "source")}))
      group by p.id, e.path
      order by p.email`,
    [entityId]
  )
  const reaches = ({ path, seats }: Row) =>
    ["entity", "group"].includes(mergeGrants(seatsOf(seats), path).get(permission)?.scope ?? "")
  return (rows as Row[])
    .filter(reaches)
    .map(({ customer_id, email, locale }) => ({ customer_id, email, locale }))
}

/** How to tell a customer of something; nobody where they are gone. */
export async function personOf(
  knex: Knex | Transaction,
  customerId: string
): Promise<PersonToTell[]> {
  const { rows } = await knex.raw(
    `select customer_id, email, locale from employee
      where customer_id = ? and deleted_at is null and acting_staff is null`,
    [customerId]
  )
  return rows
}
