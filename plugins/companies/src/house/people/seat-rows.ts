import type { Knex, Transaction } from "@orac/bulk"
import { standsOnSource } from "../../queries/memberships"
import type { Grants } from "../../domain/permissions"

/** A seat with its person, as the tables hold it. */
export interface PersonSeat {
  id: string
  employee_id: string
  customer_id: string
  name: string
  email: string
  acting_staff: string | null
  node_id: string
  role: string
  own_grants: Grants | null
  valid_from: Date | null
  valid_to: Date | null
  state: "active" | "future" | "ended"
  delegated_by: string | null
  /** Who handed it over, where somebody did. */
  giver_id: string | null
  giver_name: string | null
}

const SEATS = `
select m.id, m.employee_id, p.customer_id, p.name, p.email, p.acting_staff, m.node_id, m.role,
       r.grants as own_grants, m.valid_from, m.valid_to, m.delegated_by,
       giver.id as giver_id, giver.name as giver_name,
       case when m.valid_to <= now() then 'ended'
            when m.delegated_by is not null and not coalesce((${standsOnSource("m", "s")}), false) then 'ended'
            when m.valid_from > now() then 'future' else 'active' end as state
  from membership m
  join org_node n on n.id = m.node_id and n.path @> array[?::text] and n.deleted_at is null
  join employee p on p.id = m.employee_id and p.deleted_at is null
  left join partner_role r on r.id = m.role and r.group_id = n.path[1] and r.archived_at is null
  left join membership s on s.id = m.delegated_by
  left join employee giver on giver.id = s.employee_id
 where m.deleted_at is null
 order by p.name, p.id, cardinality(n.path), m.id`

/** All seats of a group's house, former ones included, in one statement. */
export async function readSeats(knex: Knex | Transaction, groupId: string): Promise<PersonSeat[]> {
  const { rows } = await knex.raw(SEATS, [groupId])
  return rows
}
