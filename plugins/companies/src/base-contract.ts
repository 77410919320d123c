import type { FindingCode } from "./domain/base/audit"
import type { DuplicateReason } from "./domain/base/duplicates"
import type { PlannedRow } from "./domain/base/import/plan"
import type { MergeField } from "./domain/base/merge"

/** One look through the base; `done` of `total` companies so far. */
export interface BaseRunView {
  id: string
  state: "running" | "done" | "failed"
  started_by: string
  started_at: string
  finished_at: string | null
  total: number
  done: number
  counts: Partial<Record<FindingCode, number>> | null
  duplicates: number
  error: string | null
}

/** `GET /admin/partner-base`. `counts` are of what still stands, `run.counts` of what was found. */
export interface BaseSummary {
  run: BaseRunView | null
  counts: { code: FindingCode; severity: "error" | "warning"; count: number }[]
  duplicates: number
  mends: number
  /** Countries that partners may be of. */
  countries: string[]
}

/** `GET /admin/partner-base/findings`. */
export interface BaseFindingRow {
  id: string
  entity_id: string
  name: string
  tax_id: string
  market_code: string
  code: FindingCode
  severity: "error" | "warning"
  field: string
  facts: Record<string, unknown>
}

/** `GET /admin/partner-base/mends`, and what `POST` there takes back, chosen by staff. */
export interface BaseMend {
  entity_id: string
  field: "name" | "full_name"
  before: string
  after: string
}

interface DuplicateSide {
  id: string
  name: string
  tax_id: string
  city: string
  group_name: string
  people: number
}

/** `GET /admin/partner-base/duplicates`, strongest first. */
export interface BaseDuplicateRow {
  one: DuplicateSide
  other: DuplicateSide
  reasons: DuplicateReason[]
  score: number
}

/** `GET /admin/partner-base/merges/preview?survivor_id=…&duplicate_id=…`. */
export interface MergePreview {
  survivor: { id: string; name: string }
  duplicate: { id: string; name: string }
  /** Each field with the columns of both; staff choose whose value stays. */
  fields: {
    field: MergeField
    survivor: Record<string, unknown>
    duplicate: Record<string, unknown>
    same: boolean
  }[]
  /** What hangs on the duplicate and moves. */
  belongings: { code: string; label: Readonly<Record<"ru" | "en", string>>; count: number }[]
  problems: { code: string; message: string; facts: Record<string, unknown> }[]
}

/** `GET /admin/partner-base/merges`, newest first. */
export interface MergeView {
  id: string
  state: "merged" | "undone"
  survivor: { id: string; name: string }
  duplicate: { id: string; name: string }
  merged_by: string
  merged_at: string
  undone_by: string | null
  undone_at: string | null
}

/** One row of an import's report. */
export interface ImportRow extends PlannedRow {
  /** Companies of the base or of the file that a new one may be a double of. */
  suspects: { id: string; name: string; reasons: DuplicateReason[]; score: number }[]
}

/** `GET /admin/partner-base/imports/:id`, beside a page of its rows. */
export interface ImportPlanView {
  id: string
  state: "ready" | "applied"
  file_name: string
  hash: string
  counts: Record<PlannedRow["kind"] | "suspects", number>
  created_by: string
  created_at: string
  applied_by: string | null
  applied_at: string | null
}
