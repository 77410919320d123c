import type { PartnerContext } from "../partner-context"
import type { Permission } from "../permissions"

/** The columns of a table that say whose a row is; `branch` and `customer` where it keeps them. */
export interface OwnerColumns {
  entity: string
  branch: string
  customer: string
}

/** Whose a row is. */
export interface Owner {
  entity_id: string
  branch_id: string | null
  customer_id: string | null
}

/**
 * The condition under which a row may be seen with a permission: the legal entity always, and within
 * it the caller's branch or what the caller made, where the grant reaches no further.
 *
 * @returns a condition with `?` marks and its bindings; a missing permission matches nothing
 */
export function visibleRows(
  { grants, entity, branch, customer_id }: PartnerContext,
  permission: Permission,
  columns: OwnerColumns
): { sql: string; bindings: unknown[] } {
  const ofEntity = `${columns.entity} = ?`
  switch (grants.get(permission)?.scope) {
    case undefined:
      return { sql: "false", bindings: [] }
    case "own":
      return { sql: `${ofEntity} and ${columns.customer} = ?`, bindings: [entity.id, customer_id] }
    case "branch":
      return branch
        ? {
            sql: `${ofEntity} and ${columns.branch} = any(?::text[])`,
            bindings: [entity.id, branch.subtree],
          }
        : { sql: ofEntity, bindings: [entity.id] }
    default:
      return { sql: ofEntity, bindings: [entity.id] }
  }
}

/** Whether a row that was read already may be seen: the same answer as `visibleRows` gives in a query. */
export function sees(
  { grants, entity, branch, customer_id }: PartnerContext,
  permission: Permission,
  owner: Owner
): boolean {
  const scope = grants.get(permission)?.scope
  if (!scope || owner.entity_id !== entity.id) {
    return false
  }
  if (scope === "own") {
    return owner.customer_id === customer_id
  }
  return scope !== "branch" || !branch || branch.subtree.includes(owner.branch_id ?? "")
}
