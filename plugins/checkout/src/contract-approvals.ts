import type { PlanSegmentView } from "@orac/sourcing/contract"
import type { Condition, Leaf } from "./domain/approvals/condition"
import type { ApprovalRule, Approver, Step } from "./domain/approvals/rule"

/** Wire shapes of the approval routes. Money is whole minor units, tax included; times are ISO 8601 in UTC. */

export type { Approver, Condition, Step }

/**
 * `pending` waits for people, `approved` is being placed, `needs_reconfirm` went back as prices or stock moved: these
 * three hold credit and goods. The others are ends.
 */
export type ApprovalState =
  | "pending"
  | "approved"
  | "needs_reconfirm"
  | "placed"
  | "refused"
  | "returned"
  | "withdrawn"
  | "void"
  | "expired"

export interface ApprovalPerson {
  employee_id: string
  name: string
}

/** One step of one rule; `need` of the `approvers` have to agree. The rules `order-limit` and `budget` have no name. */
export interface ApprovalStepView {
  rule_id: string
  rule_name: string
  step: number
  steps: number
  /** What of the rule's condition made it apply. */
  reasons: Leaf[]
  need: number
  /** How the rule names them: the step as it was written. */
  wanted: Step
  approvers: ApprovalPerson[]
  agreed: ApprovalPerson[]
  /** `over`: the request ended before anybody agreed to it. */
  state: "done" | "now" | "later" | "over"
}

/**
 * `POST /store/pads/:id/approval/check` `{ pad_version, plan, cost_centre_id? }`: who would have to agree. With `blocked`
 * steps that nobody can satisfy, so that sending is refused with NO_APPROVER. `over_budget_minor`: beyond the budget of the
 * cost centre by so much, where that is not in the way.
 */
export interface ApprovalCheck {
  needed: boolean
  steps: ApprovalStepView[]
  blocked: { rule_id: string; step: number }[]
  over_budget_minor: number | null
}

/**
 * `POST /store/pads/:id/approval`, header `idempotency-key`, body as for placing: sends the order to those who have to agree.
 * Refused with what refuses placing, APPROVAL_NOT_NEEDED, APPROVAL_PENDING, NO_APPROVER.
 */
export interface ApprovalSent {
  approval: ApprovalRow
}

export interface ApprovalRow {
  id: string
  pad_id: string
  pad_name: string
  state: ApprovalState
  requester: ApprovalPerson
  created_at: string
  deadline_at: string
  ended_at: string | null
  line_count: number
  /** 0 for readers who may not see prices. */
  total_minor: number
  currency_code: string
  order_id: string | null
  /** What of the rules made it need consent. */
  reasons_asked: Leaf[]
  /** Those whose word is awaited now. */
  waiting_for: ApprovalPerson[]
  can_decide: boolean
}

/** `GET /store/approvals?view=decide|sent|all&limit&offset`. */
export interface ApprovalList {
  approvals: ApprovalRow[]
}

export interface ApprovalLineView {
  sku: string
  name: Record<string, string>
  thumbnail: string
  unit: string
  quantity: number
  unit_price_minor: number
  total_minor: number
  /** Of this moment; null where it is as it was. */
  unit_price_now_minor: number | null
}

export interface ApprovalDecisionView {
  by: ApprovalPerson
  verdict: "agree" | "refuse" | "return"
  comment: string | null
  at: string
}

/** The request before of the same pad, and what is otherwise now; a line's quantity is 0 where it is not there. */
export interface ApprovalBefore {
  id: string
  state: ApprovalState
  ended_at: string | null
  /** What was said when it was refused or sent back. */
  comment: string | null
  /** 0 for readers who may not see prices. */
  total_minor: number
  lines: { sku: string; name: Record<string, string>; before: number; now: number }[]
}

/** `GET /store/approvals/:id`: the cart as the requester sees it. */
export interface ApprovalDetail extends ApprovalRow {
  steps: ApprovalStepView[]
  decisions: ApprovalDecisionView[]
  lines: ApprovalLineView[]
  goods_minor: number
  freight_minor: number
  segments: Pick<PlanSegmentView, "source" | "carrier" | "arrival_date" | "freight_minor">[]
  arrival_date: string
  branch: string | null
  cost_centre: string | null
  purchase_order_number: string | null
  comment: string | null
  /** What is left of the credit when it is placed; null in advance, or for readers who may not know. */
  credit_after_minor: number | null
  /** Why it ended or went back. */
  reasons: { code: string; facts: Record<string, unknown> }[]
  /** True where the pad is no longer the one that was sent. */
  changed: boolean
  before: ApprovalBefore | null
  can_withdraw: boolean
}

/** `POST /store/approvals/decide`. */
export interface DecideRequest {
  ids: string[]
  verdict: "agree" | "refuse" | "return"
  comment?: string
}

/** `code` says why nothing was decided: NOT_FOUND, APPROVAL_ENDED, NOT_YOUR_TURN, APPROVAL_VOID, LINK_USED, LINK_FOREIGN. */
export interface DecisionResult {
  id: string
  state: ApprovalState | null
  code: string | null
  order_id: string | null
}

export interface DecideAnswer {
  results: DecisionResult[]
}

/** `POST /store/approval-links/view` and `/decide` with the `token` of a mail; 404 for one that was never given. */
export interface LinkView {
  approval_id: string
  state: ApprovalState
  used: boolean
  /** True where the reader is logged in as somebody else than the one the mail went to. */
  for_other: boolean
  can_decide: boolean
  pad_name: string
  entity_name: string
  requester: string
  decider: string
  line_count: number
  total_minor: number | null
  currency_code: string
  deadline_at: string
  reasons: Leaf[]
  lines: { sku: string; name: Record<string, string>; quantity: number }[]
}

/** A rule as it is written; see `ApprovalRuleWrite`. `editable`: false for one of a node above the reader's reach. */
export interface ApprovalRuleView extends ApprovalRule {
  version: number
  updated_at: string
  updated_by: string
  editable: boolean
}

/**
 * `POST /store/approval-rules` and `POST /store/approval-rules/:id`. Its amounts are of the currency of the legal entity that
 * it is written for, and stay so.
 */
export type ApprovalRuleWrite = Omit<ApprovalRule, "id" | "currency_code">

export interface RuleChoices {
  nodes: { id: string; name: string; kind: string }[]
  roles: { code: string; name: string | null }[]
  people: ApprovalPerson[]
  product_groups: { code: string; name: Record<string, string> }[]
}

/** `GET /store/approval-rules`. */
export interface ApprovalRules {
  rules: ApprovalRuleView[]
  choices: RuleChoices
  currency_code: string
}

/** `POST /store/approval-rules/simulate` with a rule: the orders of the last 90 days that it would have stopped. */
export interface RuleSimulation {
  days: number
  orders: number
  stopped: number
  total_minor: number
  examples: {
    order_id: string
    display_id: number
    placed_at: string
    placed_by: string
    total_minor: number
  }[]
  /** Conditions that the past says nothing about: they count as not met. */
  unknown: Leaf["kind"][]
}
