import type { LineSeat } from "@orac/companies"
import type { Decider } from "../domain/approvals/approvers"

const higher = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.max(one, other)

/** The people among seats who may decide: all their roles in the line, the highest limit, the nearest seat. */
export function decidersAmong(seats: readonly LineSeat[]): Decider[] {
  const deciders = new Map<string, Decider>()
  for (const { employee_id, name, role, grants, depth } of seats) {
    const grant = grants["approval.decide"]
    const known = deciders.get(employee_id)
    if (grant) {
      deciders.set(employee_id, {
        employee_id,
        name,
        roles: [...(known?.roles ?? []), role],
        depth: Math.max(depth, known?.depth ?? depth),
        limit_minor: known ? higher(known.limit_minor, grant.limit_minor) : grant.limit_minor,
      })
    }
  }
  return [...deciders.values()]
}
