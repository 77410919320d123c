import { type CheckCode, type CheckResult, type CheckStatus } from "./check"

/** What a check's outcome means for the registration; the strongest one of all checks decides. */
export const OUTCOMES = ["reject", "ask_documents", "review", "note", "pass"] as const

export type Outcome = (typeof OUTCOMES)[number]

export interface Rule {
  check: CheckCode
  status: CheckStatus
  outcome: Outcome
  /** The stable code of the reason that people are given. */
  reason: string
}

const rule = (check: CheckCode, status: CheckStatus, outcome: Outcome): Rule => ({
  check,
  status,
  outcome,
  reason: `${check}_${status}`,
})

/**
 * The verdict as a table. "Unavailable" never passes: a person looks, and the question is asked again.
 * A duplicate is for staff to judge: a machine's refusal would tell strangers who our partners are.
 */
export const RULES: readonly Rule[] = [
  rule("legal_ids", "pass", "pass"),
  rule("legal_ids", "fail", "reject"),
  rule("registry_status", "pass", "pass"),
  rule("registry_status", "warn", "review"),
  rule("registry_status", "fail", "reject"),
  rule("registry_status", "unavailable", "review"),
  rule("name", "pass", "pass"),
  rule("name", "warn", "review"),
  rule("name", "fail", "review"),
  rule("name", "unavailable", "review"),
  rule("address", "pass", "pass"),
  rule("address", "warn", "note"),
  rule("address", "fail", "review"),
  rule("address", "unavailable", "review"),
  rule("company_age", "pass", "pass"),
  rule("company_age", "warn", "review"),
  rule("company_age", "unavailable", "review"),
  rule("activity", "pass", "pass"),
  rule("activity", "warn", "review"),
  rule("activity", "unavailable", "review"),
  rule("signer", "pass", "pass"),
  rule("signer", "warn", "review"),
  rule("signer", "fail", "ask_documents"),
  rule("signer", "unavailable", "review"),
  rule("documents", "pass", "pass"),
  rule("documents", "fail", "ask_documents"),
  rule("email_domain", "pass", "pass"),
  rule("email_domain", "warn", "note"),
  rule("email_domain", "fail", "review"),
  rule("sanctions", "pass", "pass"),
  rule("sanctions", "warn", "review"),
  rule("sanctions", "fail", "review"),
  rule("sanctions", "unavailable", "review"),
  rule("duplicates", "pass", "pass"),
  rule("duplicates", "warn", "review"),
  rule("duplicates", "fail", "review"),
]

/** What the table says of one check; what it does not name goes to a person. */
export const ruleFor = ({ code, status }: Pick<CheckResult, "code" | "status">): Rule =>
  RULES.find((one) => one.check === code && one.status === status) ?? rule(code, status, "review")

export interface Verdict {
  decision: "pass" | "review" | "ask_documents" | "reject"
  /** Why, strongest first; empty where everything passed. */
  reasons: Rule[]
}

const strength = (outcome: Outcome) => OUTCOMES.indexOf(outcome)

/**
 * The verdict over all checks by the rule table.
 *
 * @param results every check that was asked; none at all goes to a person
 */
export function verdict(results: readonly CheckResult[]): Verdict {
  const reasons = results
    .map(ruleFor)
    .filter(({ outcome }) => outcome !== "pass")
    .sort((a, b) => strength(a.outcome) - strength(b.outcome))
  const [strongest] = reasons
  if (!results.length) {
    return { decision: "review", reasons: [] }
  }
  const outcome = strongest?.outcome ?? "pass"
  return { decision: outcome === "note" ? "pass" : outcome, reasons }
}
