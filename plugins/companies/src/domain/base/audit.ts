import { foldText, type Wording } from "../registration/likeness"
import { legalIdProblems } from "../registration/problems"
import { type BaseCompany, type BaseMarket, legalIdsOf } from "./base-company"

/** One thing that is wrong with a partner's card: what, where, and the facts that show it. */
export interface Finding {
  company_id: string
  code: FindingCode
  field: string
  facts: Record<string, unknown>
}

/** An error keeps papers or deliveries from being right; a warning is for a person to look at. */
export const FINDING_CODES = {
  number_wrong: "error",
  bank_missing: "warning",
  name_missing: "error",
  name_untidy: "warning",
  names_differ: "warning",
  address_missing: "error",
  address_poor: "warning",
  postal_code_wrong: "warning",
  place_impossible: "error",
  country_outside_market: "error",
  primary_outside_group: "error",
  nobody_seated: "warning",
  nobody_in_charge: "warning",
} as const satisfies Record<string, "error" | "warning">

export type FindingCode = keyof typeof FINDING_CODES

type Check = (company: BaseCompany, market: BaseMarket) => Omit<Finding, "company_id">[]

const found = (code: FindingCode, field: string, facts: Finding["facts"] = {}) => [
  { code, field, facts },
]

const numbers: Check = (company, market) => {
  const bank = Object.values(market.registration.bank)
  const problems = legalIdProblems(market, company.country, legalIdsOf(company, market))
  const wrong = problems.filter(
    ({ field, code }) => company.bank || code !== "missing" || !bank.includes(bare(field))
  )
  return [
    ...wrong.flatMap(({ field, code }) => found("number_wrong", field, { problem: code })),
    ...(company.bank ? [] : found("bank_missing", "bank")),
  ]
}

const bare = (field: string) => field.replace("legal_ids.", "")

const UNTIDY: readonly [string, RegExp][] = [
  ["blanks", /^\s|\s$|\s{2}/],
  ["control", /[\p{Cc}\p{Cf}\ufffd]/u],
  ["mixed_alphabets", /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u],
  ["repeated", /(.)\1{3}/u],
]

const unevenQuotes = (name: string) =>
  (name.match(/«/g)?.length ?? 0) !== (name.match(/»/g)?.length ?? 0) ||
  (name.match(/"/g)?.length ?? 0) % 2 === 1

const names: Check = ({ name, full_name }) => {
  if (!name.trim()) {
    return found("name_missing", "name")
  }
  const untidy = UNTIDY.filter(([, pattern]) => pattern.test(name)).map(([kind]) => kind)
  const kinds = [...untidy, ...(unevenQuotes(name) ? ["quotes"] : [])]
  return [
    ...(kinds.length ? found("name_untidy", "name", { kinds }) : []),
    ...(full_name.trim() ? [] : found("name_missing", "full_name")),
  ]
}

const legalForms = new WeakMap<Wording, ReadonlySet<string>>()

/** The words of a country's legal forms, folded once for a whole base. */
function legalFormsOf(wording: Wording): ReadonlySet<string> {
  const known =
    legalForms.get(wording) ??
    new Set(wording.legal_forms.flatMap((form) => foldText(form).split(" ")))
  legalForms.set(wording, known)
  return known
}

const wordsOf = (name: string, { registration: { wording } }: BaseMarket) =>
  foldText(name)
    .split(" ")
    .filter((word) => word.length > 2 && !legalFormsOf(wording).has(word))

/** Beside the legal form the short and the full name share at least one word. */
const sameCompany: Check = ({ name, full_name }, market) => {
  const [short, full] = [wordsOf(name, market), wordsOf(full_name, market)]
  const apart = short.length && full.length && !short.some((word) => full.includes(word))
  return apart ? found("names_differ", "full_name", { name, full_name }) : []
}

const ADDRESS_FIELDS = ["legal_address", "delivery_address"] as const

const addresses: Check = (company) =>
  ADDRESS_FIELDS.flatMap((field) => {
    const address = company[field].trim()
    if (!address) {
      return found("address_missing", field)
    }
    return /\p{L}{3}/u.test(address) && /\d/.test(address) ? [] : found("address_poor", field)
  })

const postalCode: Check = ({ delivery_postal_code: code, delivery_city }) => [
  ...(/^(?=.*\d)[\dA-Z]([\dA-Z -]{1,8})[\dA-Z]$/i.test(code) && !/^(\d)\1+$/.test(code)
    ? []
    : found("postal_code_wrong", "delivery_postal_code", { value: code })),
  ...(delivery_city.trim() ? [] : found("address_missing", "delivery_city")),
]

const place: Check = ({ lat, lon }) => {
  const absent = lat === null && lon === null
  const possible =
    lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat || lon)
  return absent || possible ? [] : found("place_impossible", "lat", { lat, lon })
}

const links: Check = ({ country, primary_in_group, people, admins }, { countries }) => [
  ...(countries.includes(country) ? [] : found("country_outside_market", "country", { country })),
  ...(primary_in_group ? [] : found("primary_outside_group", "group")),
  ...(people ? [] : found("nobody_seated", "people")),
  ...(people && !admins ? found("nobody_in_charge", "people") : []),
]

const CHECKS: readonly Check[] = [numbers, names, sameCompany, addresses, postalCode, place, links]

/** Everything that is wrong with one partner's card, by the rules of its market. */
export const auditCompany = (company: BaseCompany, market: BaseMarket): Finding[] =>
  CHECKS.flatMap((check) =>
    check(company, market).map((finding) => ({ company_id: company.id, ...finding }))
  )
