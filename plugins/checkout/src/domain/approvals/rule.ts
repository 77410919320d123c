import { type ApprovalFacts, type Condition, type Leaf, reasonsOf } from "./condition"

/** Who may decide a step: anyone in a role at the requester's node or above it, one person, or the requester's manager. */
export type Approver =
  { kind: "role"; role: string } | { kind: "person"; employee_id: string } | { kind: "manager" }

/** One step of a rule; `need` is how many of the approvers must agree. */
export interface Step {
  need: "any" | "all" | number
  of: Approver[]
}

/** A rule of a node: orders of everybody below it that meet the condition go through its steps. */
export interface ApprovalRule {
  id: string
  node_id: string
  name: string
  /** Only requesters in one of these roles; empty = everybody. */
  roles: string[]
  when: Condition
  /** Of the amounts in the condition; null = that of whatever order it looks at. */
  currency_code: string | null
  steps: Step[]
  deadline_hours: number
  on_timeout: "remind" | "escalate" | "refuse"
  active_from: string | null
  active_to: string | null
}

/** A rule that an order meets, with what made it so. */
export interface Demand {
  rule: ApprovalRule
  reasons: Leaf[]
}

/** Whose order it is. */
export interface Requester {
  /** Ids from the root down to the node ordered for. */
  path: readonly string[]
  /** null for a member of staff who acts for the partner: rules for any role concern him. */
  roles: readonly string[] | null
}

const applies = (rule: ApprovalRule, { path, roles }: Requester, now: string): boolean =>
  path.includes(rule.node_id) &&
  (!rule.roles.length || roles === null || rule.roles.some((role) => roles.includes(role))) &&
  (rule.active_from ?? "") <= now &&
  (rule.active_to === null || now < rule.active_to)

/**
 * The rules that an order must satisfy, all of them, in the order of the tree from the root down.
 *
 * @param now ISO time
 */
export const demandsOn = (
  rules: readonly ApprovalRule[],
  requester: Requester,
  facts: ApprovalFacts,
  now: string
): Demand[] =>
  rules
    .filter((rule) => applies(rule, requester, now))
    .flatMap((rule) => {
      const reasons = reasonsOf(rule.when, facts, rule.currency_code)
      return reasons ? [{ rule, reasons }] : []
    })
    .sort(
      (one, other) =>
        requester.path.indexOf(one.rule.node_id) - requester.path.indexOf(other.rule.node_id) ||
        one.rule.name.localeCompare(other.rule.name) ||
        one.rule.id.localeCompare(other.rule.id)
    )
