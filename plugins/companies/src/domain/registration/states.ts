/**
 * Where a registration stands, or the case of a partner whose registry has changed its word. `active`,
 * `rejected` and `expired` ask nothing more of anybody; nor does `suspended`, a partner to whom staff
 * have said no, until the registry changes its word again.
 */
export const STATES = [
  "draft",
  "email_confirmed",
  "submitted",
  "auto_check",
  "needs_documents",
  "manual_review",
  "auto_approved",
  "approved",
  "active",
  "suspended",
  "rejected",
  "expired",
] as const

export type State = (typeof STATES)[number]

export const EVENTS = [
  "confirm_email",
  "change_email",
  "submit",
  "start_check",
  "pass",
  "ask_documents",
  "review",
  "reject",
  "approve",
  "recheck",
  "activate",
  "registry_changed",
  "registry_restored",
  "suspend",
  "expire",
] as const

export type Event = (typeof EVENTS)[number]

/** The whole life of a registration; what is not in the table does not happen. */
export const TRANSITIONS: Readonly<Record<State, Readonly<Partial<Record<Event, State>>>>> = {
  draft: { confirm_email: "email_confirmed", change_email: "draft", expire: "expired" },
  email_confirmed: {
    confirm_email: "email_confirmed",
    change_email: "draft",
    submit: "submitted",
    expire: "expired",
  },
  submitted: { start_check: "auto_check" },
  auto_check: {
    pass: "auto_approved",
    ask_documents: "needs_documents",
    review: "manual_review",
    reject: "rejected",
  },
  needs_documents: { submit: "submitted", reject: "rejected", expire: "expired" },
  manual_review: {
    recheck: "auto_check",
    approve: "approved",
    ask_documents: "needs_documents",
    reject: "rejected",
    suspend: "suspended",
    registry_changed: "manual_review",
    registry_restored: "auto_approved",
  },
  auto_approved: { activate: "active", review: "manual_review" },
  approved: { activate: "active", review: "manual_review" },
  active: { registry_changed: "manual_review", registry_restored: "active" },
  suspended: {
    approve: "approved",
    registry_changed: "suspended",
    registry_restored: "manual_review",
  },
  rejected: {},
  expired: {},
}

/** The state after an event, or null where the state does not know it. */
export const nextState = (state: State, event: Event): State | null =>
  TRANSITIONS[state][event] ?? null

/** Whether the applicant may still change what he has stated. */
export const isEditable = (state: State): boolean =>
  state === "draft" || state === "email_confirmed" || state === "needs_documents"

/** Whether the machine, not a person, has the next move. */
export const isUnderWay = (state: State): boolean =>
  ["submitted", "auto_check", "auto_approved", "approved"].includes(state)

const DAY_MS = 86_400_000

/** Days a state may last: the applicant's states then expire, the staff's one calls again. */
export const DEADLINE_DAYS: Readonly<Partial<Record<State, number>>> = {
  draft: 30,
  email_confirmed: 30,
  needs_documents: 14,
  manual_review: 2,
}

/** When a state entered at `since` is due, or null where it has no deadline. */
export function deadlineOf(state: State, since: Date): Date | null {
  const days = DEADLINE_DAYS[state]
  return days === undefined ? null : new Date(since.getTime() + days * DAY_MS)
}
