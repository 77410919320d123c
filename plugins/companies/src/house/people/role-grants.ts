import type { Knex, Transaction } from "@orac/bulk"
import type { Grants } from "../../domain/permissions"
import { ROLES } from "../../domain/rights/roles"
import { refuse } from "../refused"

/** A role of the group's own, as it is stored. */
export interface OwnRole {
  id: string
  name: string
  grants: Grants
  archived_at: Date | null
}

export async function ownRoles(knex: Knex | Transaction, groupId: string): Promise<OwnRole[]> {
  const { rows } = await knex.raw(
    `select id, name, grants, archived_at from partner_role
      where group_id = ? and deleted_at is null order by name, id`,
    [groupId]
  )
  return rows
}

/**
 * What a role of a group grants.
 *
 * @throws HouseRefused 422 for a role that is unknown, archived or another group's
 */
export async function grantsOf(
  knex: Knex | Transaction,
  groupId: string,
  role: string
): Promise<Grants> {
  if (Object.hasOwn(ROLES, role)) {
    return ROLES[role as keyof typeof ROLES]
  }
  const own = (await ownRoles(knex, groupId)).find(({ id }) => id === role)
  return own && !own.archived_at
    ? own.grants
    : refuse("ROLE_UNKNOWN", "There is no such role, or it is archived.", { role }, 422)
}
