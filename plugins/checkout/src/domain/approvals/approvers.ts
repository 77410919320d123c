import type { Approver, Step } from "./rule"

/** Somebody who may decide in the requester's line: the right `approval.decide` at a node of the path. */
export interface Decider {
  employee_id: string
  name: string
  roles: string[]
  /** How far up the decider sits: 0 is the root. */
  depth: number
  limit_minor: number | null
}

const covers = ({ limit_minor }: Decider, total_minor: number): boolean =>
  limit_minor === null || total_minor <= limit_minor

/** The nearest above the requester; whoever has nobody able above him decides for himself. */
function managersOf(requester: string, able: readonly Decider[]): Decider[] {
  const own = able.filter(({ employee_id }) => employee_id === requester)
  const seat = own.length ? Math.min(...own.map(({ depth }) => depth)) : Infinity
  const above = able.filter(({ depth }) => depth < seat)
  const nearest = Math.max(...above.map(({ depth }) => depth))
  return above.length ? above.filter(({ depth }) => depth === nearest) : own
}

function matching(approver: Approver, able: readonly Decider[], requester: string): Decider[] {
  switch (approver.kind) {
    case "person":
      return able.filter(({ employee_id }) => employee_id === approver.employee_id)
    case "role":
      return able.filter(({ roles }) => roles.includes(approver.role))
    case "manager":
      return managersOf(requester, able)
  }
}

/** A step with the people who may decide it now and how many of them must agree. */
export interface Seated {
  need: number
  deciders: Decider[]
}

const once = (deciders: readonly Decider[]): Decider[] => [
  ...new Map(deciders.map((decider) => [decider.employee_id, decider])).values(),
]

/** The same with the nearest who sit higher, once for each time that nobody answered. */
function handedUp(
  asked: Decider[],
  able: readonly Decider[],
  requester: string,
  times: number
): Decider[] {
  const lowest = Math.min(...asked.map(({ depth }) => depth))
  const above = able.filter(({ depth, employee_id }) => depth < lowest && employee_id !== requester)
  if (!times || !above.length) {
    return asked
  }
  const nearest = Math.max(...above.map(({ depth }) => depth))
  const next = above.filter(({ depth }) => depth === nearest)
  return handedUp(once([...asked, ...next]), able, requester, times - 1)
}

/** Who stands behind a request and how far it has been handed up. */
export interface Asker {
  requester: string
  total_minor: number
  /** How many times a step was handed one node up for want of an answer. */
  escalations?: number
}

/**
 * Who may decide a step on an order of a total. Those whose limit is too low do not count.
 *
 * @param deciders everybody with the right to decide in the requester's line
 * @param asker the requester's employee id and the total
 */
export function seated(
  step: Step,
  deciders: readonly Decider[],
  { requester, total_minor, escalations = 0 }: Asker
): Seated {
  const able = deciders.filter((decider) => covers(decider, total_minor))
  const found = once(step.of.flatMap((approver) => matching(approver, able, requester)))
  const need = step.need === "any" ? 1 : step.need === "all" ? found.length : step.need
  return { need: Math.max(1, need), deciders: handedUp(found, able, requester, escalations) }
}

/** Whether a step can be satisfied at all by those who may decide it. */
export const satisfiable = ({ need, deciders }: Seated): boolean => deciders.length >= need
