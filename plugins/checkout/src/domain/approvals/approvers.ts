import type { Approver, Step } from "./rule"

/** Somebody who may decide in the requester's line: the right `approval.decide` at a node of the path. */
export interface Decider {
  employee_id: string
  name: string
  roles: string[]
  /** How far up the decider sits: 0 is the root. */
  depth: number
  limit_minor: number | null
  /** In whose place he decides while that one is away; his own without it. */
  stands_in_for?: string | null
}

const placeOf = ({ employee_id, stands_in_for }: Decider): string => stands_in_for ?? employee_id

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
      return able.filter((decider) => placeOf(decider) === approver.employee_id)
    case "role":
      return able.filter(({ roles }) => roles.includes(approver.role))
    case "manager":
      return managersOf(requester, able)
  }
}

/** A step with the people who may decide it now and how many places must agree. */
export interface Seated {
  need: number
  /** Whether every place must agree; otherwise nobody's word counts twice. */
  all: boolean
  /** Each person once. */
  deciders: Decider[]
  /** Each person once for each place he decides in. */
  places: Decider[]
}

const onceBy = (deciders: readonly Decider[], key: (one: Decider) => string): Decider[] => [
  ...new Map(deciders.map((decider) => [key(decider), decider])).values(),
]

const once = (deciders: readonly Decider[]) =>
  onceBy(deciders, (one) => `${one.employee_id} ${placeOf(one)}`)

/**
 * What the words of some people come to in a step. Who stands in for a colleague speaks for both where
 * everybody must agree; where a number must, one person is one word and one place is one word.
 */
export function countOf({ places, all }: Seated, agreed: ReadonlySet<string>): number {
  const theirs = places.filter(({ employee_id }) => agreed.has(employee_id))
  const spokenFor = new Set(theirs.map(placeOf)).size
  return all ? spokenFor : Math.min(spokenFor, new Set(theirs.map((one) => one.employee_id)).size)
}

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
  // Nobody agrees to his own order in the place of another.
  const able = deciders.filter(
    (decider) =>
      covers(decider, total_minor) && !(decider.employee_id === requester && decider.stands_in_for)
  )
  const found = once(step.of.flatMap((approver) => matching(approver, able, requester)))
  const all = step.need === "all"
  const every = new Set(found.map(placeOf)).size
  const need = step.need === "any" ? 1 : step.need === "all" ? every : step.need
  const places = handedUp(found, able, requester, escalations)
  const people = onceBy(places, ({ employee_id }) => employee_id)
  return { need: Math.max(1, need), all, deciders: people, places }
}

/** Whether a step can be satisfied at all by those who may decide it. */
export const satisfiable = (step: Seated): boolean =>
  countOf(step, new Set(step.deciders.map(({ employee_id }) => employee_id))) >= step.need
