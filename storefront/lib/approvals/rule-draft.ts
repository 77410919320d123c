import type { ApprovalRuleWrite, Approver, Condition, Step } from "@orac/checkout/contract"
import { dayBegins, dayEnds } from "@/lib/format/zone-days"
import { dayIn } from "@/lib/orders/days"

export const CONDITION_KINDS = [
  "total_over",
  "credit_share_over",
  "overdue_days_over",
  "budget_exceeded",
  "line_count_over",
  "product_group",
  "below_list_over",
  "new_address",
  "first_order",
  "preorder_share_over",
  "spend_over",
] as const

export type ConditionKind = (typeof CONDITION_KINDS)[number]

/** A condition as its row in the form holds it: amounts in major units, as they are typed. */
export interface ConditionDraft {
  kind: ConditionKind
  value: string
  days: string
  codes: string[]
}

/** A step as the form holds it: `manager`, `role:<code>` or `person:<id>`. */
export interface StepDraft {
  need: string
  of: string[]
}

export interface RuleDraft {
  name: string
  node_id: string
  roles: string[]
  join: "all" | "any"
  conditions: ConditionDraft[]
  steps: StepDraft[]
  deadline_hours: string
  on_timeout: ApprovalRuleWrite["on_timeout"]
  /** First and last day `YYYY-MM-DD`; empty where there is no bound. */
  from: string
  to: string
}

/** In what a company counts: decimals of its currency, and where its days begin. */
export interface Measures {
  minorUnits: number
  timeZone: string
}

export const NEW_CONDITION: ConditionDraft = {
  kind: "total_over",
  value: "",
  days: "30",
  codes: [],
}
export const NEW_STEP: StepDraft = { need: "any", of: ["manager"] }

/** Whether a condition holds others that hold others: the form shows one level. */
export const isNested = (condition: Condition): boolean =>
  (condition.kind === "all" || condition.kind === "any") &&
  condition.of.some(({ kind }) => kind === "all" || kind === "any")

const conditionDraft = (condition: Condition, unit: number): ConditionDraft[] => {
  const draft = { ...NEW_CONDITION, kind: condition.kind } as ConditionDraft
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => conditionDraft(part, unit))
    case "total_over":
      return [{ ...draft, value: String(condition.minor / unit) }]
    case "spend_over":
      return [{ ...draft, value: String(condition.minor / unit), days: String(condition.days) }]
    case "product_group":
      return [{ ...draft, codes: condition.codes }]
    case "overdue_days_over":
      return [{ ...draft, value: String(condition.days) }]
    case "line_count_over":
      return [{ ...draft, value: String(condition.count) }]
    case "credit_share_over":
    case "below_list_over":
    case "preorder_share_over":
      return [{ ...draft, value: String(condition.percent) }]
    default:
      return [draft]
  }
}

const approverDraft = (approver: Approver): string => {
  switch (approver.kind) {
    case "manager":
      return "manager"
    case "role":
      return `role:${approver.role}`
    case "person":
      return `person:${approver.employee_id}`
  }
}

/** A rule as the form shows it; null for a new one. */
export function ruleDraft(
  rule: ApprovalRuleWrite | null,
  nodeId: string,
  { minorUnits, timeZone }: Measures
): RuleDraft {
  const when = rule?.when
  const day = (moment?: string | null) => (moment ? dayIn(timeZone, new Date(moment)) : "")
  return {
    name: rule?.name ?? "",
    node_id: rule?.node_id ?? nodeId,
    roles: rule?.roles ?? [],
    join: when?.kind === "any" ? "any" : "all",
    conditions: when ? conditionDraft(when, 10 ** minorUnits) : [NEW_CONDITION],
    steps: rule?.steps.map(({ need, of }) => ({
      need: String(need),
      of: of.map(approverDraft),
    })) ?? [NEW_STEP],
    deadline_hours: String(rule?.deadline_hours ?? 24),
    on_timeout: rule?.on_timeout ?? "remind",
    from: day(rule?.active_from),
    to: day(rule?.active_to),
  }
}

const numberOf = (text: string): number => Number(text.replace(/\s/g, "").replace(",", "."))

function conditionOf({ kind, value, days, codes }: ConditionDraft, unit: number): Condition {
  const amount = numberOf(value)
  switch (kind) {
    case "total_over":
      return { kind, minor: Math.round(amount * unit) }
    case "spend_over":
      return { kind, minor: Math.round(amount * unit), days: numberOf(days) }
    case "product_group":
      return { kind, codes }
    case "overdue_days_over":
      return { kind, days: amount }
    case "line_count_over":
      return { kind, count: amount }
    case "credit_share_over":
    case "below_list_over":
    case "preorder_share_over":
      return { kind, percent: amount }
    default:
      return { kind }
  }
}

function approverOf(text: string): Approver {
  const [kind, id] = [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)]
  return kind === "role"
    ? { kind, role: id }
    : kind === "person"
      ? { kind, employee_id: id }
      : { kind: "manager" }
}

const stepOf = ({ need, of }: StepDraft): Step => ({
  need: need === "any" || need === "all" ? need : Number(need),
  of: of.map(approverOf),
})

/** The rule that a form describes; its last day is counted in. */
export function ruleOf(draft: RuleDraft, { minorUnits, timeZone }: Measures): ApprovalRuleWrite {
  const { name, node_id, roles, join, conditions, steps, deadline_hours, on_timeout } = draft
  const { from, to } = draft
  const parts = conditions.map((condition) => conditionOf(condition, 10 ** minorUnits))
  const [only] = parts
  return {
    name: name.trim(),
    node_id,
    roles,
    when: parts.length === 1 && only ? only : { kind: join, of: parts },
    steps: steps.map(stepOf),
    deadline_hours: numberOf(deadline_hours),
    on_timeout,
    active_from: from ? dayBegins(from, timeZone) : null,
    active_to: to ? dayEnds(to, timeZone) : null,
  }
}
