import { cleanNumber } from "../../registration/registration-data"
import { legalIdProblems } from "../../registration/problems"
import type { BaseMarket } from "../base-company"
import { sameValues } from "../merge"
import type { ImportedRow } from "./imported-row"

/** A market that partners are imported into. */
export interface ImportMarket extends BaseMarket {
  code: string
}

/** The columns of a legal entity that an import writes. */
export interface ImportValues {
  name: string
  full_name: string
  registration_ids: { code: string; value: string }[]
  legal_address: string
  bank: {
    name: string
    account: string
    bic: string
    correspondent_account: string | null
  } | null
  delivery_city: string
  delivery_address: string
  delivery_postal_code: string
  price_status: string
}

/** A company of the base as an import compares with it. */
export interface KnownCompany extends ImportValues {
  id: string
  country: string
  tax_id: string
  is_open: boolean
}

export interface RowProblem {
  field: string
  code: string
  facts?: Record<string, string | number>
}

export interface Change {
  field: keyof ImportValues
  before: unknown
  after: unknown
}

/** What an import would do with one row. */
export interface PlannedRow {
  row: number
  kind: "new" | "update" | "same" | "error"
  name: string
  tax_id: string
  country: string
  market_code: string
  /** Of the company that is there, or that would be. */
  entity_id: string | null
  group: string | null
  email: string | null
  /** All columns of a new company. */
  values: ImportValues | null
  /** What would change at one that is there. */
  changes: Change[]
  problems: RowProblem[]
}

const LONGEST = 500
/** No discount is tied to it: staff give the first one with the contract. */
const NEWCOMER = "newcomer"

export const keyOf = (country: string, taxId: string) => `${country} ${cleanNumber(taxId)}`

/** Names of countries in Russian and English, and their codes. */
export function countryCodes(countries: readonly string[]): ReadonlyMap<string, string> {
  const names = ["ru", "en"].map(
    (language) => new Intl.DisplayNames([language], { type: "region" })
  )
  return new Map(
    countries.flatMap((code) =>
      [code, ...names.map((name) => name.of(code.toUpperCase()) ?? code)].map(
        (name) => [name.toLowerCase(), code] as const
      )
    )
  )
}

function bankOf({ texts, numbers }: ImportedRow, { registration: { bank } }: ImportMarket) {
  const account = cleanNumber(numbers[bank.account] ?? "")
  const correspondent = bank.correspondent_account && numbers[bank.correspondent_account]
  return account
    ? {
        name: texts.bank_name ?? "",
        account,
        bic: cleanNumber(numbers[bank.bic] ?? ""),
        correspondent_account: correspondent ? cleanNumber(correspondent) : null,
      }
    : null
}

function statedOf(row: ImportedRow, market: ImportMarket): Partial<ImportValues> {
  const { texts, numbers } = row
  const { bank: banks, tax_id } = market.registration
  const ofBank: (string | undefined)[] = Object.values(banks)
  const ids = market.legal_ids
    .map(({ code }) => code)
    .filter((code) => code !== tax_id && !ofBank.includes(code) && numbers[code])
    .map((code) => ({ code, value: cleanNumber(numbers[code]) }))
  const bank = bankOf(row, market)
  const { name, full_name, legal_address, price_status } = texts
  const { delivery_city, delivery_address, delivery_postal_code } = texts
  const all = {
    name,
    full_name,
    legal_address,
    price_status,
    delivery_city,
    delivery_address,
    delivery_postal_code,
    registration_ids: ids.length ? ids : undefined,
    bank: bank ?? undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** Numbers that a file does not state are not wrong: the audit of the base asks for them. */
function numberProblems({ texts, numbers }: ImportedRow, market: ImportMarket, country: string) {
  const { tax_id } = market.registration
  const stated = { ...numbers, [tax_id]: texts.tax_id ?? "" }
  return legalIdProblems(market, country, stated).filter(
    ({ field, code }) => code !== "missing" || field === `legal_ids.${tax_id}`
  )
}

const tooLong = ({ texts }: ImportedRow): RowProblem[] =>
  Object.entries(texts)
    .filter(([, value]) => value.length > LONGEST)
    .map(([field]) => ({ field, code: "too_long", facts: { max: LONGEST } }))

function newValues(stated: Partial<ImportValues>): ImportValues | RowProblem[] {
  const { legal_address } = stated
  const name = stated.name ?? stated.full_name
  const missing = Object.entries({ name, legal_address }).filter(([, value]) => !value)
  if (!name || !legal_address) {
    return missing.map(([field]) => ({ field, code: "missing" }))
  }
  return {
    full_name: name,
    registration_ids: [],
    bank: null,
    delivery_city: "",
    delivery_address: legal_address,
    delivery_postal_code: "",
    price_status: NEWCOMER,
    ...stated,
    name,
    legal_address,
  }
}

/** Registration numbers that the file does not name stay. */
function merged(stated: Partial<ImportValues>, known: KnownCompany): Partial<ImportValues> {
  const { registration_ids: ids } = stated
  return ids
    ? {
        ...stated,
        registration_ids: [
          ...known.registration_ids.filter((one) => !ids.some(({ code }) => code === one.code)),
          ...ids,
        ].sort((a, b) => (a.code < b.code ? -1 : 1)),
      }
    : stated
}

const sortedIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? [...(value as { code: string }[])].sort((a, b) => (a.code < b.code ? -1 : 1))
    : value

function changesOf(stated: Partial<ImportValues>, known: KnownCompany): Change[] {
  const after = merged(stated, known)
  return (Object.keys(after) as (keyof ImportValues)[])
    .map((field) => ({ field, before: known[field], after: after[field] }))
    .filter(({ before, after: value }) => !sameValues(sortedIds(before), sortedIds(value)))
}

/** What an import is compared with. */
export interface ImportBase {
  markets: readonly ImportMarket[]
  /** Companies by `keyOf`. */
  known: ReadonlyMap<string, KnownCompany>
  /** The country of a row that names none. */
  country: string
  newId: () => string
}

/**
 * What an import would do, row by row; nothing is written.
 *
 * @returns one planned row for each row of the file, in its order
 */
export function planImport(rows: readonly ImportedRow[], base: ImportBase): PlannedRow[] {
  const codes = countryCodes(base.markets.flatMap(({ countries }) => countries))
  const seen = new Map<string, number>()
  return rows.map((row) => planned(row, base, codes, seen))
}

function countryOf({ texts }: ImportedRow, codes: ReadonlyMap<string, string>, usual: string) {
  const prefix = /^[A-Za-z]{2}/.exec(texts.tax_id ?? "")?.[0].toLowerCase() ?? ""
  const stated = texts.country?.toLowerCase()
  return stated === undefined ? (codes.get(prefix) ?? usual) : codes.get(stated)
}

function planned(
  row: ImportedRow,
  { markets, known, country: usual, newId }: ImportBase,
  codes: ReadonlyMap<string, string>,
  seen: Map<string, number>
): PlannedRow {
  const country = countryOf(row, codes, usual)
  const market = markets.find(({ countries }) => country && countries.includes(country))
  const shown: PlannedRow = {
    row: row.row,
    kind: "error",
    name: (row.texts.name ?? row.texts.full_name ?? "").slice(0, LONGEST),
    tax_id: cleanNumber(row.texts.tax_id ?? "").slice(0, LONGEST),
    country: country ?? "",
    market_code: market?.code ?? "",
    entity_id: null,
    group: row.texts.group ?? null,
    email: row.texts.email ?? null,
    values: null,
    changes: [],
    problems: [],
  }
  if (!country || !market) {
    return { ...shown, problems: [{ field: "country", code: "unknown_country" }] }
  }
  const key = keyOf(country, shown.tax_id)
  const first = seen.get(key)
  const problems = [
    ...tooLong(row),
    ...numberProblems(row, market, country),
    ...(first ? [{ field: "tax_id", code: "repeated", facts: { row: first } }] : []),
  ]
  seen.set(key, first ?? row.row)
  if (problems.length) {
    return { ...shown, problems }
  }
  const company = known.get(key)
  const stated = statedOf(row, market)
  return company ? compared(shown, stated, company) : fresh(shown, stated, newId)
}

function compared(
  shown: PlannedRow,
  stated: Partial<ImportValues>,
  company: KnownCompany
): PlannedRow {
  const changes = changesOf(stated, company)
  const name = shown.name || company.name
  if (!company.is_open) {
    return { ...shown, name, problems: [{ field: "tax_id", code: "company_closed" }] }
  }
  return {
    ...shown,
    name,
    entity_id: company.id,
    changes,
    kind: changes.length ? "update" : "same",
  }
}

function fresh(shown: PlannedRow, stated: Partial<ImportValues>, newId: () => string): PlannedRow {
  const values = newValues(stated)
  return Array.isArray(values)
    ? { ...shown, problems: values }
    : { ...shown, kind: "new", entity_id: newId(), values }
}
