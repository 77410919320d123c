import type { ApprovalState } from "../../contract"

/** All states of a request, from those that wait to those that have ended. */
export const APPROVAL_STATES = [
  "pending",
  "approved",
  "needs_reconfirm",
  "placed",
  "refused",
  "returned",
  "withdrawn",
  "void",
  "expired",
] as const satisfies readonly ApprovalState[]
