import type { Knex, Transaction } from "@orac/bulk"
import type { Grants } from "../domain/permissions"
import { grantsOfRole } from "../domain/rights/roles"
import { standsOnSource, validSeat } from "./memberships"

/** Somebody's valid seat at a node or above it. */
export interface LineSeat {
  employee_id: string
  customer_id: string
  name: string
  email: string
  locale: string | null
  role: string
  grants: Grants
  /** How far down the seat is: 0 is the root. */
  depth: number
  /** The employee who handed the seat over for a while; null for a seat of one's own. */
  stands_in_for: string | null
}

type Row = Omit<LineSeat, "grants"> & { own_grants: Grants | null }

/**
 * The seats that reach some nodes, valid now, in one statement: from the nodes up to their roots.
 * Read whenever a right is asked for, so that a revoked seat counts at once on every server.
 *
 * @param nodeIds a legal entity, a branch, a cost centre
 */
export async function seatsInLine(
  knex: Knex | Transaction,
  nodeIds: readonly string[]
): Promise<LineSeat[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select p.id as employee_id, p.customer_id, p.name, p.email, p.locale, m.role,
            cardinality(n.path) - 1 as depth, r.grants as own_grants,
            (select s.employee_id from membership s where s.id = m.delegated_by) as stands_in_for
       from org_node n
       join membership m on m.node_id = n.id and ${validSeat("m")}
       join employee p on p.id = m.employee_id and p.deleted_at is null
       left join partner_role r on r.id = m.role and r.archived_at is null and r.group_id = n.path[1]
      where n.id in (select unnest(path) from org_node where id = any(?::text[]) and deleted_at is null)
        and n.status = 'active' and n.deleted_at is null
        and (m.delegated_by is null or exists (
              select 1 from membership source where ${standsOnSource("m", "source")}))
      order by p.name, p.id, depth`,
    [[...nodeIds]]
  )
  return rows.map(({ own_grants, ...seat }) => ({
    ...seat,
    grants: own_grants ?? grantsOfRole(seat.role),
  }))
}
