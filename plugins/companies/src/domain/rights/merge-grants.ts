import { type Grant, type Grants, type Permission, type Scope, SCOPES } from "../permissions"

export type NodeKind = "group" | "legal_entity" | "branch" | "cost_centre"

/** A valid seat of an employee; `grants` are those of its role. */
export interface Seat {
  node_id: string
  node_kind: NodeKind
  grants: Grants
}

const WIDEST: Record<NodeKind, Scope> = {
  group: "group",
  legal_entity: "entity",
  branch: "branch",
  cost_centre: "branch",
}

const rank = (scope: Scope): number => SCOPES.indexOf(scope)

/** A seat clips what its role grants: nobody at a branch reaches beyond it. */
const clipped = (scope: Scope, kind: NodeKind): Scope =>
  SCOPES[Math.min(rank(scope), rank(WIDEST[kind]))]

const higher = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.max(one, other)

const wider = (one: Grant, other: Grant): Grant => ({
  scope: rank(one.scope) >= rank(other.scope) ? one.scope : other.scope,
  limit_minor: higher(one.limit_minor, other.limit_minor),
})

/**
 * What somebody may do at a node: the rights of all seats at the node or above it, the widest scope
 * and the highest limit of each code. A seat beside or below the node gives nothing there.
 *
 * @param path the ids from the root down to the node
 */
export function mergeGrants(
  seats: readonly Seat[],
  path: readonly string[]
): Map<Permission, Grant> {
  const merged = new Map<Permission, Grant>()
  for (const { node_id, node_kind, grants } of seats) {
    if (!path.includes(node_id)) {
      continue
    }
    for (const [code, { scope, limit_minor }] of Object.entries(grants) as [Permission, Grant][]) {
      const given = { scope: clipped(scope, node_kind), limit_minor }
      const known = merged.get(code)
      merged.set(code, known ? wider(known, given) : given)
    }
  }
  return merged
}

/**
 * The codes of `given` that go beyond `held`: in code, scope or limit. Nobody gives what he has not.
 */
export const beyond = (held: ReadonlyMap<Permission, Grant>, given: Grants): Permission[] =>
  (Object.entries(given) as [Permission, Grant][])
    .filter(([code, { scope, limit_minor }]) => {
      const own = held.get(code)
      return (
        !own ||
        rank(own.scope) < rank(scope) ||
        (own.limit_minor !== null && (limit_minor === null || limit_minor > own.limit_minor))
      )
    })
    .map(([code]) => code)
