import type { Grants } from "../permissions"
import { grantsOfRole } from "./roles"
import type { NodeKind, Seat } from "./merge-grants"

/** A seat as stored: `own_grants` are those of a group's own role, null for a seed role. */
export interface StoredSeat {
  node_id: string
  node_kind: NodeKind
  role: string
  own_grants: Grants | null
}

/** Stored seats with the grants of their roles; a role that is gone grants nothing. */
export const seatsOf = (stored: readonly StoredSeat[]): Seat[] =>
  stored.map(({ node_id, node_kind, role, own_grants }) => ({
    node_id,
    node_kind,
    grants: own_grants ?? grantsOfRole(role),
  }))
