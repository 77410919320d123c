import type { ApplicantCheck, RegistrationView } from "../../registration-contract"
import type { CheckResult } from "../../domain/registration/check"
import { documentsAsked } from "../../domain/registration/documents-asked"
import { formProblems } from "../../domain/registration/problems"
import { isEditable } from "../../domain/registration/states"
import { checksSoFar } from "../../registration/check"
import type { Office } from "../../registration/office"
import { readFiles } from "./files"
import type { RegistrationRow } from "./rows"

const text = (value: unknown) => (typeof value === "string" ? value : null)

/** The one word that tells the applicant what a check needs; facts about others stay with us. */
function reasonOf({ code, status, facts }: CheckResult): string | null {
  if (status === "pass") {
    return null
  }
  return `${code}_${text(facts.registry_status) ?? text(facts.reason) ?? text(facts.by) ?? status}`
}

interface Missing {
  problems?: { code: string }[]
  missing?: unknown
  by?: unknown
}

/** Nothing is wrong where something has not been given yet: a number, a paper. */
function isMissing({ status, facts }: CheckResult): boolean {
  const { problems, missing, by } = facts as Missing
  const isEmpty = problems?.every(({ code }) => code === "missing") ?? Boolean(missing ?? by)
  return facts.reason === "not_asked" || (status === "fail" && isEmpty)
}

/** @param isNew whether the form has never been sent */
const toView =
  (isNew: boolean) =>
  (check: CheckResult): ApplicantCheck => ({
    code: check.code,
    status: isNew && isMissing(check) ? "waiting" : check.status,
    reason: reasonOf(check),
  })

/** A likeness to somebody on a list is no verdict: the applicant reads that a person looks, as where there is no list. */
const discreet = (check: CheckResult): CheckResult =>
  check.code === "sanctions" && check.status !== "pass" && check.facts.reason !== "not_asked"
    ? { ...check, status: "unavailable", facts: {} }
    : check

/** The applicant's checks; who our partners are is nobody's business, so duplicates are not among them. */
const openChecks = (checks: readonly CheckResult[], isNew: boolean) =>
  checks
    .filter(({ code }) => code !== "duplicates")
    .map(discreet)
    .map(toView(isNew))

/** A registration as its applicant sees it. */
export async function applicantView(
  office: Office,
  row: RegistrationRow
): Promise<RegistrationView> {
  const market = office.marketOf(row.country)
  const { form, lookup } = row.data
  const files = await readFiles(office.knex, row.id)
  const fileOf = (code: string) => {
    const file = files.find(({ document }) => document === code)
    return file ? { id: file.id, name: file.name, type: file.type, size: file.size } : null
  }
  return {
    state: row.state,
    country: row.country,
    locale: row.locale,
    email: row.email,
    email_confirmed: row.email !== null && row.state !== "draft",
    editable: isEditable(row.state),
    has_password: row.password_hash !== null,
    form,
    lookup: lookup && { tax_id: lookup.tax_id, result: lookup.answer.kind },
    problems: formProblems(market, row.country, form),
    documents: documentsAsked(market.registration, form).map(
      ({ code, label, hint, is_required }) => ({
        code,
        label,
        hint,
        is_required,
        file: fileOf(code),
      })
    ),
    checks: openChecks(await checksSoFar(office, row), !row.round),
    staff_note: row.staff_note,
    deadline_at: row.deadline_at?.toISOString() ?? null,
  }
}
