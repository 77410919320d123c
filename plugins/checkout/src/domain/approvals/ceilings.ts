import { type ApprovalFacts, leavesOf } from "./condition"
import type { ApprovalRule } from "./rule"

/**
 * What an order stays within as it is assessed, and other orders may use up until it is written. Whoever writes it
 * looks once more.
 */
export interface Ceilings {
  /** The cost centre whose budget has to last; null where nothing hangs on it. */
  budget: { cost_centre_id: string; time_zone: string } | null
  /** What the requester may have spent in a period, this order included. */
  spend: { minor: number; days: number }[]
}

/** Where a budget's end would be in the way. */
export interface CountedBudget {
  cost_centre_id: string
  time_zone: string
  on_overrun: "warn" | "approval" | "block"
}

/** The ceilings of an order under the rules of its line; what it exceeds already is no ceiling any more. */
export function ceilingsOf(
  rules: readonly ApprovalRule[],
  facts: ApprovalFacts,
  budget: CountedBudget | null
): Ceilings {
  const leaves = rules
    .filter(({ currency_code }) => [null, facts.currency_code].includes(currency_code))
    .flatMap(({ when }) => leavesOf(when))
  const { total_minor, budget_left_minor } = facts
  const matters =
    budget?.on_overrun !== "warn" || leaves.some(({ kind }) => kind === "budget_exceeded")
  const lasts = budget && matters && total_minor <= (budget_left_minor ?? 0)
  return {
    budget: lasts ? { cost_centre_id: budget.cost_centre_id, time_zone: budget.time_zone } : null,
    spend: leaves.flatMap((leaf) =>
      leaf.kind === "spend_over" && facts.spent_minor(leaf.days) + total_minor <= leaf.minor
        ? [{ minor: leaf.minor, days: leaf.days }]
        : []
    ),
  }
}
