import type { Knex } from "@orac/bulk"
import type { BranchRef } from "../domain/partner-context"

export interface BranchNode extends BranchRef {
  path: string[]
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
            array(select n.id from org_node n where n.path @> array[b.id] and n.deleted_at is null) as subtree
       from org_node b
      where b.id = ? and b.entity_id = ? and b.kind <> 'legal_entity' and b.status = 'active'
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

/** The open branches of legal entities, in one statement, by name. */
export async function openBranches(
  knex: Knex,
  entityIds: readonly string[]
): Promise<BranchChoice[]> {
  const { rows } = await knex.raw(
    `select id, name, entity_id, path from org_node
      where kind = 'branch' and entity_id = any(?::text[]) and status = 'active' and deleted_at is null
      order by name, id`,
    [[...entityIds]]
  )
  return rows
}
