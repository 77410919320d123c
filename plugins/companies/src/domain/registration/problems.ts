import type { LegalIdField, RegistrationProfile } from "@orac/markets"
import { cleanNumber, type RegistrationData } from "./registration-data"

/** What stands against one field; `code` is stable and translated by the reader's client. */
export interface FieldProblem {
  field: string
  code: string
}

/** The part of a market that registration reads. */
export interface RegistrationMarket {
  legal_ids: readonly LegalIdField[]
  registration: RegistrationProfile
}

const REQUIRED = [
  "name",
  "full_name",
  "legal_address",
  "director",
  "delivery_city",
  "delivery_address",
  "delivery_postal_code",
  "person_name",
] as const satisfies readonly (keyof RegistrationData)[]

const isRequired = ({ legal_ids, registration }: RegistrationMarket, field: LegalIdField) =>
  field.code === registration.tax_id ||
  legal_ids.some(({ code, required }) => code === field.code && required)

/**
 * What is wrong with the legal numbers: each is checked beside the others and the country.
 *
 * @returns problems by field `legal_ids.<code>`; empty where every number holds
 */
export function legalIdProblems(
  market: RegistrationMarket,
  country: string,
  values: Readonly<Record<string, string>>
): FieldProblem[] {
  const cleaned = Object.fromEntries(
    market.legal_ids.map(({ code }) => [
      code,
      cleanNumber(Object.hasOwn(values, code) ? values[code] : ""),
    ])
  )
  return market.legal_ids.flatMap((field) => {
    const value = cleaned[field.code]
    const code = value
      ? field.check(value, { ...cleaned, country })
      : isRequired(market, field)
        ? "missing"
        : null
    return code ? [{ field: `legal_ids.${field.code}`, code }] : []
  })
}

/** Everything that stands against sending the form, field by field. */
export const formProblems = (
  market: RegistrationMarket,
  country: string,
  data: RegistrationData
): FieldProblem[] => [
  ...legalIdProblems(market, country, data.legal_ids),
  ...REQUIRED.filter((field) => !data[field].trim()).map((field) => ({ field, code: "missing" })),
]
