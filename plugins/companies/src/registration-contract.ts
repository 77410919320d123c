import type { Hit } from "./domain/registration/sanctions/list"
import type { CheckCode, CheckStatus } from "./domain/registration/check"
import type { FieldProblem } from "./domain/registration/problems"
import type { RegistrationData } from "./domain/registration/registration-data"
import type { Outcome } from "./domain/registration/rules"
import type { DuplicateMatch } from "./domain/registration/run-checks"
import type { RegistryEvidence } from "./domain/registration/registry"
import type { State } from "./domain/registration/states"

export type { CheckCode, CheckStatus, FieldProblem, Outcome, RegistrationData }
export type RegistrationState = State

type Text = Readonly<Record<string, string>>

/** `GET /store/registration/profiles`: what is asked where. Open to all. */
export interface RegistrationProfiles {
  countries: { code: string; profile: string }[]
  profiles: Record<
    string,
    {
      /** The code of the legal number that the registry knows a company by. */
      tax_id: string
      example_tax_id: string
      legal_ids: { code: string; label: Text; required: boolean; is_bank: boolean }[]
    }
  >
}

export interface RegistrationDocumentView {
  code: string
  label: Text
  hint: Text
  is_required: boolean
  file: { id: string; name: string; type: string; size: number } | null
}

/** A check as the applicant sees it: what it needs of him, and nothing about other companies. */
export interface ApplicantCheck {
  code: CheckCode
  /** `waiting`: nothing is wrong, it cannot be said yet. */
  status: CheckStatus | "waiting"
  /** Why, as a code that the reader's client translates; null where it passes. */
  reason: string | null
}

/**
 * `GET /store/registration/draft`, and the answer of every change. The key of the registration goes
 * in the header `x-registration-token`.
 */
export interface RegistrationView {
  state: RegistrationState
  country: string
  locale: string
  email: string | null
  email_confirmed: boolean
  /** Nothing can be changed any more while it is false. */
  editable: boolean
  has_password: boolean
  form: RegistrationData
  /** What the registry said of the tax id; null before it was asked. */
  lookup: { tax_id: string; result: "found" | "not_found" | "unavailable" } | null
  problems: FieldProblem[]
  documents: RegistrationDocumentView[]
  checks: ApplicantCheck[]
  staff_note: string | null
  deadline_at: string | null
}

/** `POST /store/registration` and `POST /store/registration/open`. */
export interface RegistrationOpened {
  token: string
  registration: RegistrationView
}

/** `GET /admin/registrations`. */
export interface AdminRegistrationRow {
  id: string
  kind: "newcomer" | "recheck"
  state: RegistrationState
  state_since: string
  deadline_at: string | null
  country: string
  name: string
  tax_id: string | null
  email: string | null
  reasons: string[]
}

/** One check of one round with its evidence. */
export interface AdminCheck {
  round: number
  code: CheckCode
  status: CheckStatus
  facts: Record<string, unknown> & {
    matches?: DuplicateMatch[]
    hits?: Hit[]
    problems?: FieldProblem[]
  }
  evidence: RegistryEvidence | null
  checked_at: string
}

/** `GET /admin/registrations/:id`. */
export interface AdminRegistrationDetail extends AdminRegistrationRow {
  form: RegistrationData
  legal_id_labels: Record<string, Text>
  staff_note: string | null
  entity_id: string | null
  retry_at: string | null
  checks: AdminCheck[]
  files: { id: string; document: string; label: Text; name: string; type: string; size: number }[]
  log: { event: string; from: string; to: string; actor: string; note: string | null; at: string }[]
  /** What staff may decide now. */
  decisions: ("approve" | "reject" | "ask_documents" | "recheck")[]
}

/** `GET /admin/registration-rules`: the table that decides, and how long each state may last. */
export interface AdminRegistrationRules {
  rules: { check: CheckCode; status: CheckStatus; outcome: Outcome; reason: string }[]
  deadline_days: Partial<Record<RegistrationState, number>>
  thresholds: { alike: number; unlike: number; young_days: number }
  registries: { market: Text; name: string; discloses: readonly string[] }[]
}
