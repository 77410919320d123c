import { minorUnits } from "./money"
import { MarketError } from "./market-error"
import type { FreightRates, MarketDefinition } from "./market"

type Rule = [field: string, holds: (market: MarketDefinition) => boolean, what: string]

const isCountry = (value: string) => /^[a-z]{2}$/.test(value)
const isFilled = (value: string) => value.trim() !== ""
const isUnique = (values: readonly string[]) => new Set(values).size === values.length
const isNonEmpty = (values: readonly string[]) => values.length > 0 && isUnique(values)

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: value }))
  } catch {
    return false
  }
}

function isCurrency(value: string): boolean {
  return (
    /^[a-z]{3}$/.test(value) && Intl.supportedValuesOf("currency").includes(value.toUpperCase())
  )
}

const isNamedIn = (market: MarketDefinition, names: Readonly<Record<string, string>>) =>
  market.languages.every((language) => isFilled(names[language] ?? ""))

const hasIds = (market: MarketDefinition, codes: readonly string[]) =>
  codes.every((code) => market.legal_ids.some((field) => field.code === code))

/** Named one by one: a definition in plain JavaScript that lacks a rate is found as well. */
const FREIGHT_RATES: readonly (keyof FreightRates)[] = [
  "fixed",
  "fixed_per_km",
  "per_kg",
  "per_kg_km",
  "long_goods",
  "long_goods_per_km",
  "split_cost",
  "late_per_day",
]

const isRate = (value: number) => Number.isFinite(value) && value >= 0

const RULES: Rule[] = [
  ["code", (m) => /^[a-z][a-z0-9-]*$/.test(m.code), "must be a lower-case word"],
  ["languages", (m) => isNonEmpty(m.languages), "must name each language once"],
  ["name", (m) => isNamedIn(m, m.name), "must be given in each language"],
  ["countries", (m) => isNonEmpty(m.countries), "must name each country once"],
  ["countries", (m) => m.countries.every(isCountry), "must be ISO alpha-2 in lower case"],
  ["currency", (m) => isCurrency(m.currency), "must be an ISO 4217 code in lower case"],
  ["minor_units", (m) => m.minor_units === minorUnits(m.currency), "must fit the currency"],
  ["time_zone", (m) => isTimeZone(m.time_zone), "must be an IANA time zone"],
  ["seller.name", (m) => isFilled(m.seller.name), "must be filled"],
  ["seller.address", (m) => isFilled(m.seller.address), "must be filled"],
  ["seller.tax_id", (m) => isFilled(m.seller.tax_id), "must be filled"],
  ["seller.country", (m) => isCountry(m.seller.country), "must be ISO alpha-2 in lower case"],
  ["legal_ids", (m) => isUnique(m.legal_ids.map((id) => id.code)), "must have unique codes"],
  ["legal_ids", (m) => m.legal_ids.every((id) => isNamedIn(m, id.label)), "must have labels"],
  [
    "branch_legal_id",
    (m) => m.branch_legal_id === undefined || hasIds(m, [m.branch_legal_id]),
    "must be a code of legal_ids",
  ],
  [
    "registration.tax_id",
    (m) => hasIds(m, [m.registration.tax_id, ...Object.values(m.registration.bank)]),
    "and the bank must name codes of legal_ids",
  ],
  [
    "registration.documents",
    (m) => isUnique(m.registration.documents.map(({ code }) => code)),
    "must have unique codes",
  ],
  [
    "registration.documents",
    (m) =>
      m.registration.documents.every((one) => isNamedIn(m, one.label) && isNamedIn(m, one.hint)),
    "must have labels and hints",
  ],
  [
    "registration.signer_proof",
    ({ registration: { signer_proof, documents } }) =>
      Object.values(signer_proof).every((proof) => documents.some(({ code }) => code === proof)),
    "must name documents",
  ],
  ["invoice_form", (m) => isFilled(m.invoice_form), "must name a form"],
  ["payment_methods", (m) => isNonEmpty(m.payment_methods), "must name each method once"],
  [
    "minimum_order_minor",
    (m) => Number.isSafeInteger(m.minimum_order_minor) && m.minimum_order_minor >= 0,
    "must be whole minor units",
  ],
  ...FREIGHT_RATES.map<Rule>((rate) => [
    `freight.${rate}`,
    (m) => isRate(m.freight[rate]),
    "must be minor units, zero or more",
  ]),
]

/** @throws MarketError naming the first field that is wrong */
export function assertMarket(market: MarketDefinition): void {
  const broken = RULES.find(([, holds]) => !holds(market))
  if (broken) {
    throw new MarketError("invalid_market", `market "${market.code}": ${broken[0]} ${broken[2]}`)
  }
}
