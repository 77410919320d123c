import type { ApprovalRule, Demand } from "./rule"

const HOUSE_RULE = {
  roles: [],
  currency_code: null,
  deadline_hours: 72,
  on_timeout: "remind",
  active_from: null,
  active_to: null,
  steps: [{ need: "any", of: [{ kind: "manager" }] }],
} satisfies Partial<ApprovalRule>

/** What stands in the rules of no house and holds in each: the ids say which. */
export const ORDER_LIMIT_RULE = "order-limit"
export const BUDGET_RULE = "budget"

/** An order above what the requester may place alone goes to his manager; the limit is 0 for those who may place none. */
export const limitDemand = (node_id: string, limit_minor: number): Demand => ({
  rule: {
    ...HOUSE_RULE,
    id: ORDER_LIMIT_RULE,
    node_id,
    name: "",
    when: { kind: "total_over", minor: limit_minor },
  },
  reasons: [{ kind: "total_over", minor: limit_minor }],
})

/** An order beyond its cost centre's budget goes to the manager, where the cost centre says so. */
export const budgetDemand = (node_id: string): Demand => ({
  rule: { ...HOUSE_RULE, id: BUDGET_RULE, node_id, name: "", when: { kind: "budget_exceeded" } },
  reasons: [{ kind: "budget_exceeded" }],
})
