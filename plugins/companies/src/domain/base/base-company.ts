import type { RegistrationMarket } from "../registration/problems"

/** A partner as the audit of the base sees it: its requisites and what hangs on it. */
export interface BaseCompany {
  id: string
  name: string
  full_name: string
  country: string
  tax_id: string
  registration_ids: { code: string; value: string }[]
  legal_address: string
  bank: { account: string; bic: string; correspondent_account: string | null } | null
  delivery_city: string
  delivery_address: string
  delivery_postal_code: string
  lat: number | null
  lon: number | null
  /** Whether its group's primary entity is one of the group. */
  primary_in_group: boolean
  /** People with a valid seat at it or above it, and how many of them may run it. */
  people: number
  admins: number
  emails: string[]
}

/** The market of a company, with the countries it sells in. */
export interface BaseMarket extends RegistrationMarket {
  countries: readonly string[]
}

/** The legal numbers of a company by the market's codes, as the market's checks want them. */
export function legalIdsOf(company: BaseCompany, market: BaseMarket): Record<string, string> {
  const { tax_id, bank } = market.registration
  const account = company.bank && {
    [bank.account]: company.bank.account,
    [bank.bic]: company.bank.bic,
    ...(bank.correspondent_account
      ? { [bank.correspondent_account]: company.bank.correspondent_account ?? "" }
      : {}),
  }
  return {
    ...Object.fromEntries(company.registration_ids.map(({ code, value }) => [code, value])),
    ...account,
    [tax_id]: company.tax_id,
  }
}
