import { cleanNumber, type RegistrationData } from "../domain/registration/registration-data"
import type { RegistryAnswer, RegistryCompany } from "../domain/registration/registry"
import { patchRegistration, type RegistrationRow } from "../queries/registration/rows"
import { assertEditable } from "./draft"
import { type Office, withLocked } from "./office"
import { refuse } from "./refused"

/** Fills what is empty or came from the look-up before; what a person typed stays. */
function filled(
  form: RegistrationData,
  company: RegistryCompany,
  former: RegistryCompany | null
): RegistrationData {
  const take = (
    field: keyof RegistrationData & string,
    value: string | null,
    was: string | null
  ) => (value && (!form[field] || form[field] === was) ? { [field]: value } : {})
  const full = (one: RegistryCompany | null) => one?.full_name ?? one?.name ?? null
  const legal_ids = Object.fromEntries(
    Object.entries(company.legal_ids).filter(
      ([code]) => !form.legal_ids[code] || form.legal_ids[code] === former?.legal_ids[code]
    )
  )
  return {
    ...form,
    ...take("name", company.name, former?.name ?? null),
    ...take("full_name", full(company), full(former)),
    ...take("legal_address", company.address, former?.address ?? null),
    ...take("director", company.director, former?.director ?? null),
    ...take("delivery_city", company.city, former?.city ?? null),
    ...take("delivery_address", company.address, former?.address ?? null),
    ...take("delivery_postal_code", company.postal_code, former?.postal_code ?? null),
    legal_ids: { ...form.legal_ids, ...legal_ids },
  }
}

const companyIn = (answer: RegistryAnswer | undefined) =>
  answer?.kind === "found" ? answer.company : null

/** The tax id that is to be looked up, once it is one. */
function taxIdOf(office: Office, row: RegistrationRow, typed: string): string {
  const market = office.marketOf(row.country)
  const { tax_id } = market.registration
  const value = cleanNumber(typed)
  const field = market.legal_ids.find(({ code }) => code === tax_id)!
  const code = value ? field.check(value, { country: row.country }) : "missing"
  return code
    ? refuse("TAX_ID_INVALID", "This is not a valid tax id.", { field: tax_id, code }, 422)
    : value
}

/**
 * Asks the registry for a tax id and fills the form from the answer. The registry is asked outside
 * of any transaction; an answer that comes too late for another tax id is dropped.
 */
export async function lookUp(office: Office, row: RegistrationRow, typed: string): Promise<void> {
  assertEditable(row)
  const tax_id = taxIdOf(office, row, typed)
  const answer = await office.registryOf(row.market_code).find({ country: row.country, tax_id })
  await withLocked(office, row.id, async (trx, now) => {
    if (now.country !== row.country) {
      return
    }
    assertEditable(now)
    const { form, lookup } = now.data
    const code = office.marketOf(row.country).registration.tax_id
    const stated = { ...form, legal_ids: { ...form.legal_ids, [code]: tax_id } }
    const company = companyIn(answer)
    await patchRegistration(trx, row.id, {
      tax_id,
      data: {
        form: company ? filled(stated, company, companyIn(lookup?.answer)) : stated,
        lookup: { tax_id, answer },
      },
    })
  })
}
