import { generateEntityId } from "@medusajs/framework/utils"
import {
  EMPTY_DATA,
  cleanNumber,
  type RegistrationData,
} from "../domain/registration/registration-data"
import { deadlineOf, isEditable } from "../domain/registration/states"
import { cleanFileName } from "../domain/registration/files/clean-name"
import { recogniseFile } from "../domain/registration/files/recognise"
import { documentsAsked } from "../domain/registration/documents-asked"
import { createKey } from "../queries/registration/keys"
import { dropFile, putFile } from "../queries/registration/files"
import { type Draft, patchRegistration, type RegistrationRow } from "../queries/registration/rows"
import { type Office, withLocked } from "./office"
import { refuse } from "./refused"

/** What of a form is new; legal numbers are merged one by one. */
export type FormPatch = Partial<RegistrationData>

const marketFor = (office: Office, country: string) =>
  office.markets.find(({ countries }) => countries.includes(country)) ??
  refuse("COUNTRY_UNKNOWN", `We do not sell in "${country}" yet.`, { country }, 422)

/**
 * Opens a draft.
 *
 * @returns its id and the key that opens it, which is kept nowhere else
 */
export async function startRegistration(office: Office, country: string, locale: string) {
  const market = marketFor(office, country)
  const id = generateEntityId("", "regn")
  const now = new Date()
  const data: Draft = { form: EMPTY_DATA, lookup: null }
  await office.knex("registration").insert({
    id,
    state: "draft",
    state_since: now,
    deadline_at: deadlineOf("draft", now),
    country,
    market_code: market.code,
    locale,
    data: JSON.stringify(data),
    reasons: "[]",
  })
  return { id, token: await createKey(office.knex, id, "browser") }
}

export const assertEditable = (row: RegistrationRow) =>
  isEditable(row.state) ||
  refuse("REGISTRATION_SENT", "The form has been sent and cannot be changed now.", {
    state: row.state,
  })

const pick = (values: Record<string, string>, codes: readonly string[]) =>
  Object.fromEntries(
    codes.flatMap((code) => (Object.hasOwn(values, code) ? [[code, values[code]]] : []))
  )

function merged(office: Office, country: string, form: RegistrationData, patch: FormPatch) {
  const codes = marketFor(office, country).legal_ids.map(({ code }) => code)
  const legal_ids = pick({ ...form.legal_ids, ...patch.legal_ids }, codes)
  return { ...form, ...patch, legal_ids }
}

const taxIdOf = (office: Office, country: string, form: RegistrationData) =>
  cleanNumber(form.legal_ids[marketFor(office, country).registration.tax_id] ?? "") || null

/** Keeps what has been typed, right or wrong; another country clears the numbers of the former. */
export async function saveDraft(
  office: Office,
  id: string,
  { country, locale, form }: { country?: string; locale?: string; form?: FormPatch }
) {
  await withLocked(office, id, async (trx, row) => {
    assertEditable(row)
    const to = country ?? row.country
    const next = merged(office, to, row.data.form, form ?? {})
    await patchRegistration(trx, id, {
      country: to,
      market_code: marketFor(office, to).code,
      locale: locale ?? row.locale,
      tax_id: taxIdOf(office, to, next),
      data: { ...row.data, form: next },
    })
  })
}

/** Takes a paper by its content, whatever its name says. */
export async function addFile(
  office: Office,
  id: string,
  file: { document: string; name: string; content: Buffer }
) {
  const known = recogniseFile(file.content)
  if ("problem" in known) {
    refuse(`FILE_${known.problem.toUpperCase()}`, FILE_MESSAGES[known.problem], {}, 422)
  }
  const { type } = known
  await withLocked(office, id, async (trx, row) => {
    assertEditable(row)
    const asked = documentsAsked(marketFor(office, row.country).registration, row.data.form)
    if (!asked.some(({ code }) => code === file.document)) {
      refuse("DOCUMENT_UNKNOWN", "This paper is not asked for.", { document: file.document }, 422)
    }
    await putFile(trx, id, { ...file, name: cleanFileName(file.name, type), type })
  })
}

const FILE_MESSAGES = {
  empty: "The file is empty.",
  too_large: "The file is larger than 8 MB.",
  unknown_type: "Only PDF, PNG and JPEG files are taken.",
  damaged: "The file is damaged or incomplete: save it anew and send it again.",
  active_content: "The file runs or contains other files: print it to a new PDF.",
}

/** @returns false where the registration has no such paper */
export async function removeFile(office: Office, id: string, fileId: string): Promise<boolean> {
  const removed = await withLocked(office, id, async (trx, row) => {
    assertEditable(row)
    return await dropFile(trx, id, fileId)
  })
  return removed ?? false
}
