import type { MarketDefinition } from "@orac/markets"
import type { RegistrationProfiles } from "../../registration-contract"

function profileOf({ legal_ids, registration }: MarketDefinition) {
  const { tax_id, example_tax_id, bank } = registration
  const ofBank: (string | undefined)[] = Object.values(bank)
  return {
    tax_id,
    example_tax_id,
    legal_ids: legal_ids.map(({ code, label, required }) => ({
      code,
      label,
      required: required || code === tax_id,
      is_bank: ofBank.includes(code),
    })),
  }
}

/** What is asked of a newcomer in each country. */
export const registrationProfiles = (
  markets: readonly MarketDefinition[]
): RegistrationProfiles => ({
  countries: markets.flatMap(({ code: profile, countries }) =>
    countries.map((code) => ({ code, profile }))
  ),
  profiles: Object.fromEntries(markets.map((market) => [market.code, profileOf(market)])),
})
