import { type Asker, countOf, type Decider, seated, type Seated } from "./approvers"
import type { Step } from "./rule"

/** A decision as it was made; `step` counts from 0 within the rule. */
export interface Decision {
  rule_id: string
  step: number
  employee_id: string
  verdict: "agree" | "refuse" | "return"
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

/** All that decides where a request stands. */
export interface Case extends Asker {
  lines: readonly Line[]
  decisions: readonly Decision[]
  deciders: readonly Decider[]
}

const agreedOn = (decisions: readonly Decision[], rule_id: string, step: number): string[] =>
  decisions
    .filter((one) => one.rule_id === rule_id && one.step === step && one.verdict === "agree")
    .map(({ employee_id }) => employee_id)

/**
 * Every step of every rule as it stands. Agreement counts while the one who gave it may still decide,
 * and a requester who could decide the step himself has agreed by asking.
 */
export const stepsOf = ({ lines, decisions, deciders, ...asker }: Case): Waiting[] =>
  lines.flatMap(({ rule_id, steps }) =>
    steps.map((step, index) => {
      const seats = seated(step, deciders, asker)
      const given = new Set([...agreedOn(decisions, rule_id, index), asker.requester])
      const agreed = seats.deciders
        .map(({ employee_id }) => employee_id)
        .filter((id) => given.has(id))
      return { ...seats, rule_id, step: index, agreed }
    })
  )

export const isOpen = (step: Waiting): boolean => countOf(step, new Set(step.agreed)) < step.need

/**
 * The first open step of each rule.
 *
 * @returns empty where every rule is satisfied
 */
export function waitingFor(one: Case): Waiting[] {
  const open = stepsOf(one).filter(isOpen)
  return open.filter(
    (step, index) => open.findIndex(({ rule_id }) => rule_id === step.rule_id) === index
  )
}

export type Standing =
  | { state: "refused" | "returned"; by: string }
  | { state: "approved" }
  | { state: "waiting"; for: Waiting[] }

/** What the decisions so far come to: one refusal ends it, and so does one return. */
export function standing(one: Case): Standing {
  const no = one.decisions.find(({ verdict }) => verdict !== "agree")
  if (no) {
    return { state: no.verdict === "refuse" ? "refused" : "returned", by: no.employee_id }
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

/**
 * Records a person's agreement on every step whose turn is his: on the steps that his own word opens, too.
 *
 * @returns the decisions to add; empty where it is not his turn
 */
export function agreements(employee_id: string, one: Case): Decision[] {
  const turns = turnsOf(employee_id, waitingFor(one))
  const given = turns.map(({ rule_id, step }): Decision => ({
    rule_id,
    step,
    employee_id,
    verdict: "agree",
  }))
  return given.length
    ? [...given, ...agreements(employee_id, { ...one, decisions: [...one.decisions, ...given] })]
    : []
}
