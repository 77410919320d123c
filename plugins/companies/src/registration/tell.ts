import type { Transaction } from "@orac/bulk"
import { notify } from "@orac/notifications"
import { documentsAsked } from "../domain/registration/documents-asked"
import { createKey } from "../queries/registration/keys"
import { readFiles } from "../queries/registration/files"
import type { RegistrationRow } from "../queries/registration/rows"
import { registryChanged, registryRestored } from "./messages-of-registry"
import { documentsNeeded, rejected, reviewNeeded } from "./messages"
import type { Office } from "./office"

export const companyOf = ({ data, tax_id }: RegistrationRow) => data.form.name || tax_id || "—"

const applicant = ({ email, locale }: RegistrationRow) => (email ? [{ email, locale }] : [])

/** Tells the applicant what is missing, with a key that opens the form. */
export async function tellDocuments(
  office: Office,
  trx: Transaction,
  row: RegistrationRow,
  note: string | null
) {
  const uploaded = new Set((await readFiles(trx, row.id)).map(({ document }) => document))
  const missing = documentsAsked(office.marketOf(row.country).registration, row.data.form).filter(
    ({ code, is_required }) => is_required && !uploaded.has(code)
  )
  const labels = (language: "ru" | "en") =>
    missing.map(({ label }) => label[language] ?? label.en ?? "")
  await notify(trx, {
    message: documentsNeeded,
    key: `${row.id}:documents:${row.round}`,
    data: {
      company: companyOf(row),
      key: await createKey(trx, row.id, "mail", row.email),
      papers: { ru: labels("ru"), en: labels("en") },
      note,
    },
    recipients: applicant(row),
  })
}

export const tellRejected = (trx: Transaction, row: RegistrationRow, note: string | null) =>
  notify(trx, {
    message: rejected,
    key: `${row.id}:rejected`,
    data: { company: companyOf(row), note },
    recipients: applicant(row),
  })

const staffOf = async (office: Office) => (await office.staff()).map(({ email }) => ({ email }))

/** Tells staff; the same registration calls them once, and once more when its time is up. */
export const tellStaff = async (
  office: Office,
  trx: Transaction,
  row: RegistrationRow,
  turn = "first"
) =>
  notify(trx, {
    message: reviewNeeded,
    key: `${row.id}:review:${turn}`,
    data: { company: companyOf(row), tax_id: row.tax_id ?? "—", reasons: row.reasons },
    recipients: await staffOf(office),
  })

/** Tells staff what the registry says of a partner now, and what has come of it. */
export const tellRegistry = async (
  office: Office,
  trx: Transaction,
  row: RegistrationRow,
  status: string
) =>
  notify(trx, {
    message: status === "active" ? registryRestored : registryChanged,
    key: `${row.id}:registry:${row.round}`,
    data: {
      company: companyOf(row),
      tax_id: row.tax_id ?? "—",
      status,
      is_open: row.state !== "manual_review",
    },
    recipients: await staffOf(office),
  })
