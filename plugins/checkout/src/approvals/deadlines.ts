import type { ApprovalRule, Demand } from "../domain/approvals/rule"

const HOUR = 3_600_000
/** Nobody holds goods and credit for longer, whatever the rules say. */
const LONGEST_DAYS = 30
/** How long goods stay held for a requester who has to confirm anew. */
const RECONFIRM_HOURS = 72

export const hoursAfter = (now: Date, hours: number): Date => new Date(now.getTime() + hours * HOUR)

/** The rule whose deadline comes first: it says what happens then. */
export const strictest = (demands: readonly Demand[]): ApprovalRule =>
  demands
    .map(({ rule }) => rule)
    .reduce((one, other) => (other.deadline_hours < one.deadline_hours ? other : one))

/** When a request that starts to wait now is reminded of, due and over. */
export function deadlines(demands: readonly Demand[], now: Date) {
  const { deadline_hours } = strictest(demands)
  return {
    remind_at: hoursAfter(now, deadline_hours / 2),
    deadline_at: hoursAfter(now, deadline_hours),
    expires_at: hoursAfter(now, LONGEST_DAYS * 24),
  }
}

export const reconfirmUntil = (now: Date): Date => hoursAfter(now, RECONFIRM_HOURS)
