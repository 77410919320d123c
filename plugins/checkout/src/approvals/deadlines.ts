import type { Waiting } from "../domain/approvals/progress"
import type { ApprovalRule, Demand } from "../domain/approvals/rule"

const HOUR = 3_600_000
/** Nobody holds goods and credit for longer, whatever the rules say. */
const LONGEST_DAYS = 30
/** How long goods stay held for a requester who has to confirm anew. */
const RECONFIRM_HOURS = 72

const hoursAfter = (now: Date, hours: number): Date => new Date(now.getTime() + hours * HOUR)

/** The rule whose deadline comes first: it says what happens then. */
const strictest = (demands: readonly Demand[]): ApprovalRule =>
  demands
    .map(({ rule }) => rule)
    .reduce((one, other) => (other.deadline_hours < one.deadline_hours ? other : one))

/** The strictest of the rules that still wait for somebody's word: one that is satisfied hurries nobody. */
export const strictestOpen = (
  demands: readonly Demand[],
  waiting: readonly Pick<Waiting, "rule_id">[]
): ApprovalRule =>
  strictest(demands.filter(({ rule }) => waiting.some(({ rule_id }) => rule_id === rule.id)))

/** When a request ends that nobody has decided. */
export const holdingEnds = (now: Date): Date => hoursAfter(now, LONGEST_DAYS * 24)

/**
 * When those who are asked now are reminded and have to have answered.
 *
 * @param expires_at when the request ends whatever its rules say
 */
export function clockOf({ deadline_hours }: ApprovalRule, now: Date, expires_at: Date) {
  const deadline_at = hoursAfter(now, deadline_hours)
  return {
    remind_at: hoursAfter(now, deadline_hours / 2),
    deadline_at: deadline_at < expires_at ? deadline_at : expires_at,
  }
}

export const reconfirmUntil = (now: Date): Date => hoursAfter(now, RECONFIRM_HOURS)
