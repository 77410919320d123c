import type { Knex } from "@orac/bulk"
import type { BranchRef, Place } from "../domain/partner-context"

export interface BranchNode extends BranchRef {
  path: string[]
  /** Of the nearest branch that has an address; null = the legal entity's. */
  place: Place | null
}

/**
 * An open branch of a legal entity with all that lies below it.
 *
 * @returns null where the entity has no such branch
 */
export async function branchNode(
  knex: Knex,
  entityId: string,
  branchId: string
): Promise<BranchNode | null> {
  const { rows } = await knex.raw(
    `select b.id, b.name, b.path,
            array(select n.id from org_node n where n.path @> array[b.id] and n.deleted_at is null) as subtree,
            (select jsonb_build_object('city', a.delivery_city, 'lat', a.lat, 'lon', a.lon)
               from branch a where a.id = any(b.path) and a.deleted_at is null
              order by array_position(b.path, a.id) desc limit 1) as place
       from org_node b
      where b.id = ? and b.entity_id = ? and b.kind in ('branch', 'cost_centre') and b.status = 'active'
        and b.deleted_at is null`,
    [branchId, entityId]
  )
  return rows[0] ?? null
}

/** A place within a legal entity that somebody may act for. */
export interface BranchChoice {
  id: string
  name: string
  entity_id: string
  path: string[]
}

/**
 * The open branches of legal entities, in one statement, by name.
 *
 * @param seatIds nodes that somebody sits at: a cost centre among them is a place to act for, too
 */
export async function openBranches(
  knex: Knex,
  entityIds: readonly string[],
  seatIds: readonly string[]
): Promise<BranchChoice[]> {
  const { rows } = await knex.raw(
    `select id, name, entity_id, path from org_node
      where (kind = 'branch' or kind = 'cost_centre' and id = any(?::text[]))
        and entity_id = any(?::text[]) and status = 'active' and deleted_at is null
      order by name, id`,
    [[...seatIds], [...entityIds]]
  )
  return rows
}
