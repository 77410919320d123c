import { type Decider, seated, type Seated } from "./approvers"
import type { Step } from "./rule"

/** A decision as it was made; `step` counts from 0 within the rule. */
export interface Decision {
  rule_id: string
  step: number
  employee_id: string
  verdict: "agree" | "refuse"
}

export interface Line {
  rule_id: string
  steps: Step[]
}

/** Where an approval stands: what waits for whom, rule by rule. */
export interface Waiting extends Seated {
  rule_id: string
  step: number
  agreed: string[]
}

interface Case {
  lines: readonly Line[]
  decisions: readonly Decision[]
  deciders: readonly Decider[]
  requester: string
  total_minor: number
}

const agreedOn = (decisions: readonly Decision[], rule_id: string, step: number): string[] =>
  decisions
    .filter((one) => one.rule_id === rule_id && one.step === step && one.verdict === "agree")
    .map(({ employee_id }) => employee_id)

/**
 * The first open step of each rule. Agreement counts while the one who gave it may still decide, and
 * a requester who could decide the step himself has agreed by asking.
 *
 * @returns empty where every rule is satisfied
 */
export const waitingFor = ({
  lines,
  decisions,
  deciders,
  requester,
  total_minor,
}: Case): Waiting[] =>
  lines.flatMap(({ rule_id, steps }) => {
    const open = steps
      .map((step, index) => {
        const seats = seated(step, deciders, requester, total_minor)
        const given = new Set([...agreedOn(decisions, rule_id, index), requester])
        const agreed = seats.deciders
          .map(({ employee_id }) => employee_id)
          .filter((id) => given.has(id))
        return { ...seats, rule_id, step: index, agreed }
      })
      .find(({ need, agreed }) => agreed.length < need)
    return open ?? []
  })

export type Standing =
  { state: "refused"; by: string } | { state: "approved" } | { state: "waiting"; for: Waiting[] }

/** What the decisions so far come to: one refusal ends it. */
export function standing(one: Case): Standing {
  const refusal = one.decisions.find(({ verdict }) => verdict === "refuse")
  if (refusal) {
    return { state: "refused", by: refusal.employee_id }
  }
  const waiting = waitingFor(one)
  return waiting.length ? { state: "waiting", for: waiting } : { state: "approved" }
}

/**
 * The open steps that somebody may decide now.
 *
 * @returns empty where it is not his turn, or where he has agreed already
 */
export const turnsOf = (employee_id: string, waiting: readonly Waiting[]): Waiting[] =>
  waiting.filter(
    ({ deciders, agreed }) =>
      !agreed.includes(employee_id) &&
      deciders.some((decider) => decider.employee_id === employee_id)
  )
