/** The kinds of check, in the order in which people read them. */
export const CHECKS = [
  "legal_ids",
  "registry_status",
  "name",
  "address",
  "company_age",
  "activity",
  "signer",
  "documents",
  "email_domain",
  "sanctions",
  "duplicates",
] as const

export type CheckCode = (typeof CHECKS)[number]

export const CHECK_STATUSES = ["pass", "warn", "fail", "unavailable"] as const

export type CheckStatus = (typeof CHECK_STATUSES)[number]

/** What a check found; `facts` say why and are kept as evidence. */
export interface CheckResult {
  code: CheckCode
  status: CheckStatus
  facts: Record<string, unknown>
}

export const result = (
  code: CheckCode,
  status: CheckStatus,
  facts: Record<string, unknown> = {}
): CheckResult => ({ code, status, facts })
