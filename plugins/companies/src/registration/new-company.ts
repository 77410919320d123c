import type { MarketDefinition } from "@orac/markets"
import { cleanNumber } from "../domain/registration/registration-data"
import type { NewCompany } from "../org/create-company"
import type { RegistrationRow } from "../queries/registration/rows"

/** No discount is tied to it: staff give the first one with the contract. */
const NEWCOMER = "newcomer"

/** The company that a registration becomes. */
export function newCompanyOf(
  market: MarketDefinition,
  row: RegistrationRow,
  customerId: string
): NewCompany {
  const { form } = row.data
  const { tax_id, bank } = market.registration
  const numbers = Object.fromEntries(
    market.legal_ids.map(({ code }) => [code, cleanNumber(form.legal_ids[code] ?? "")])
  )
  const ofBank: (string | undefined)[] = [bank.account, bank.bic, bank.correspondent_account]
  const registration_ids = Object.entries(numbers)
    .filter(([code, value]) => value && code !== tax_id && !ofBank.includes(code))
    .map(([code, value]) => ({ code, value }))
  const account = numbers[bank.account]
  const correspondent = bank.correspondent_account && numbers[bank.correspondent_account]
  return {
    name: form.name.trim(),
    full_name: form.full_name.trim(),
    market_code: row.market_code,
    country: row.country,
    tax_id: numbers[tax_id],
    registration_ids,
    legal_address: form.legal_address.trim(),
    bank: account
      ? {
          name: form.bank_name.trim(),
          account,
          bic: numbers[bank.bic],
          correspondent_account: correspondent || null,
        }
      : null,
    delivery_city: form.delivery_city.trim(),
    delivery_address: form.delivery_address.trim(),
    delivery_postal_code: form.delivery_postal_code.trim(),
    lat: null,
    lon: null,
    price_status: NEWCOMER,
    first_person: {
      customer_id: customerId,
      name: form.person_name.trim(),
      email: row.email!,
      locale: row.locale,
    },
  }
}
