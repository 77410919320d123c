/** What a rule looks at. Money in minor units of the order's currency, shares in percent. */
export interface ApprovalFacts {
  currency_code: string
  total_minor: number
  /** What the entity may still order on credit; null where it pays in advance. */
  available_minor: number | null
  overdue_days: number
  /** What is left of the cost centre's budget; null without a cost centre or a budget. */
  budget_left_minor: number | null
  line_count: number
  product_groups: readonly string[]
  /** The line furthest below its list price. */
  below_list_percent: number
  new_address: boolean
  first_order: boolean
  preorder_percent: number
  /** What the requester has ordered in the days before, by length of the period. */
  spent_minor: (days: number) => number
}

/** A condition of a rule, as it is stored. */
export type Condition =
  | { kind: "total_over"; minor: number }
  | { kind: "credit_share_over"; percent: number }
  | { kind: "overdue_days_over"; days: number }
  | { kind: "budget_exceeded" }
  | { kind: "line_count_over"; count: number }
  | { kind: "product_group"; codes: string[] }
  | { kind: "below_list_over"; percent: number }
  | { kind: "new_address" }
  | { kind: "first_order" }
  | { kind: "preorder_share_over"; percent: number }
  | { kind: "spend_over"; minor: number; days: number }
  | { kind: "all"; of: Condition[] }
  | { kind: "any"; of: Condition[] }

export type Leaf = Exclude<Condition, { kind: "all" } | { kind: "any" }>

/** The simple conditions of a whole one. */
export const leavesOf = (condition: Condition): Leaf[] =>
  condition.kind === "all" || condition.kind === "any"
    ? condition.of.flatMap(leavesOf)
    : [condition]

type Checks = { [Kind in Leaf["kind"]]: (rule: Extract<Leaf, { kind: Kind }>) => boolean }

const checksOf = (facts: ApprovalFacts, comparable: boolean): Checks => ({
  total_over: ({ minor }) => comparable && facts.total_minor > minor,
  credit_share_over: ({ percent }) =>
    facts.available_minor !== null && facts.total_minor * 100 > facts.available_minor * percent,
  overdue_days_over: ({ days }) => facts.overdue_days > days,
  budget_exceeded: () =>
    facts.budget_left_minor !== null && facts.total_minor > facts.budget_left_minor,
  line_count_over: ({ count }) => facts.line_count > count,
  product_group: ({ codes }) => facts.product_groups.some((group) => codes.includes(group)),
  below_list_over: ({ percent }) => facts.below_list_percent > percent,
  new_address: () => facts.new_address,
  first_order: () => facts.first_order,
  preorder_share_over: ({ percent }) => facts.preorder_percent > percent,
  spend_over: ({ minor, days }) =>
    comparable && facts.spent_minor(days) + facts.total_minor > minor,
})

/**
 * Which simple conditions make the whole one true: what a requester is told as the reason. Of `any`
 * all that hold are told. Amounts say nothing of an order in another currency.
 *
 * @param currency of the condition's amounts; null = that of whatever order
 * @returns null where the condition does not hold; an empty `all` always holds, an empty `any` never
 */
export function reasonsOf(
  condition: Condition,
  facts: ApprovalFacts,
  currency: string | null
): Leaf[] | null {
  if (condition.kind === "all" || condition.kind === "any") {
    const parts = condition.of.map((part) => reasonsOf(part, facts, currency))
    const held = parts.flatMap((part) => (part ? [part] : []))
    const holds = condition.kind === "all" ? held.length === parts.length : held.length > 0
    return holds ? held.flat() : null
  }
  const comparable = currency === null || currency === facts.currency_code
  const check = checksOf(facts, comparable)[condition.kind] as (leaf: Leaf) => boolean
  return check(condition) ? [condition] : null
}
