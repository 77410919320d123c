import type { Knex } from "@orac/bulk"
import type { AdminRegistrationDetail, AdminRegistrationRow } from "../../registration-contract"
import { nextState, type State } from "../../domain/registration/states"
import type { Office } from "../../registration/office"
import { readChecks } from "./checks"
import { readFiles } from "./files"
import { readRegistration, type RegistrationRow } from "./rows"

const PAGE = `
select *, count(*) over ()::int as total from registration
 where deleted_at is null and (state = :state or :state = '')
   and (tax_id ilike :like or email ilike :like or data->'form'->>'name' ilike :like or :like = '%%')
 order by (state = 'manual_review') desc, state_since desc, id limit :limit offset :offset`

const toRow = (row: RegistrationRow): AdminRegistrationRow => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  state_since: row.state_since.toISOString(),
  deadline_at: row.deadline_at?.toISOString() ?? null,
  country: row.country,
  name: row.data.form.name,
  tax_id: row.tax_id,
  email: row.email,
  reasons: row.reasons,
})

/** A page of registrations for staff: what awaits them first, then the newest. */
export async function listRegistrations(
  knex: Knex,
  { q = "", state = "", ...page }: { q?: string; state?: string; limit: number; offset: number }
): Promise<{ registrations: AdminRegistrationRow[]; count: number }> {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  const { rows } = await knex.raw(PAGE, { like, state, ...page })
  return { count: rows[0]?.total ?? 0, registrations: rows.map(toRow) }
}

const readLog = (knex: Knex, registrationId: string) =>
  knex("registration_log")
    .where({ registration_id: registrationId })
    .orderBy("created_at")
    .select("event", "from_state as from", "to_state as to", "actor", "note", "created_at as at")

const DECISIONS = ["approve", "reject", "ask_documents", "recheck"] as const

/** A registration with everything known about it, or null. */
export async function registrationDetail(
  { knex, marketOf }: Office,
  id: string
): Promise<AdminRegistrationDetail | null> {
  const row = await readRegistration(knex, id)
  if (!row) {
    return null
  }
  const [checks, files, log] = await Promise.all([
    readChecks(knex, id),
    readFiles(knex, id),
    readLog(knex, id),
  ])
  const { legal_ids, registration } = marketOf(row.country)
  const labelOf = (document: string) =>
    registration.documents.find(({ code }) => code === document)?.label ?? {}
  return {
    ...toRow(row),
    form: row.data.form,
    legal_id_labels: Object.fromEntries(legal_ids.map(({ code, label }) => [code, label])),
    staff_note: row.staff_note,
    entity_id: row.entity_id,
    retry_at: row.retry_at?.toISOString() ?? null,
    checks: checks.map((check) => ({ ...check, checked_at: check.checked_at.toISOString() })),
    files: files.map(({ document, name, type, size, id: fileId }) => ({
      id: fileId,
      document,
      label: labelOf(document),
      name,
      type,
      size,
    })),
    log,
    decisions: AWAITING.includes(row.state) ? DECISIONS.filter((one) => mayBe(one, row)) : [],
  }
}

/** States in which staff may decide. */
const AWAITING: readonly State[] = ["manual_review", "needs_documents", "suspended"]

/** Some decisions need an applicant behind the form. */
const mayBe = (decision: (typeof DECISIONS)[number], { state, kind }: RegistrationRow) =>
  nextState(state, decision) !== null &&
  (kind === "newcomer" || decision === "approve" || decision === "reject")
