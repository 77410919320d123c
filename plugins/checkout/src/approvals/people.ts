import type { LineSeat } from "@orac/companies"
import type { Decider } from "../domain/approvals/approvers"

const higher = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.max(one, other)

/**
 * The people among seats who may decide, once for each place they decide in: their own, and of whom
 * they stand in for. All roles in the line, the highest limit, the nearest seat. A right to one's own
 * alone decides nothing: nobody agrees to his own order.
 */
export function decidersAmong(seats: readonly LineSeat[]): Decider[] {
  const deciders = new Map<string, Decider>()
  for (const { employee_id, name, role, grants, depth, stands_in_for } of seats) {
    const grant = grants["approval.decide"]
    const place = `${employee_id} ${stands_in_for}`
    const known = deciders.get(place)
    if (grant && grant.scope !== "own") {
      deciders.set(place, {
        employee_id,
        name,
        stands_in_for,
        roles: [...(known?.roles ?? []), role],
        depth: Math.max(depth, known?.depth ?? depth),
        limit_minor: known ? higher(known.limit_minor, grant.limit_minor) : grant.limit_minor,
      })
    }
  }
  return [...deciders.values()]
}
