import { assertMarket } from "./assert-market"

/** A text by language code: `{ en: "Russia", ru: "Россия" }`. */
export type Translated = Readonly<Record<string, string>>

/** An account inside one country's clearing system. */
export interface ClearingAccount {
  bank_name: string
  bik: string
  account: string
  corr_account: string
}

/** An international account. */
export interface IbanAccount {
  bank_name: string
  iban: string
  bic: string
}

export type BankAccount = ClearingAccount | IbanAccount

/** A registration number as papers print it; `code` is the market's own name for the kind. */
export interface RegistrationId {
  code: string
  label: string
  value: string
}

/** The legal entity that sells in a market, as its papers show it. */
export interface SellerRequisites {
  name: string
  full_name: string
  address: string
  country: string
  tax_id: string
  registration_ids: readonly RegistrationId[]
  bank: BankAccount
  director: string
  accountant: string
  phone: string
  email: string
  /** Requisites of a fictional company: its papers carry a visible mark. */
  demo?: boolean
}

/**
 * What freight costs in a market until carriers are connected, in minor units of its currency, tax included.
 * `per_kg_km` and `*_per_km` may be fractions; `split_cost` is what a further delivery costs the order beyond its
 * freight, `late_per_day` a day after the due day: both weigh plans, nobody is billed for them.
 */
export interface FreightRates {
  fixed: number
  fixed_per_km: number
  per_kg: number
  per_kg_km: number
  long_goods: number
  long_goods_per_km: number
  split_cost: number
  late_per_day: number
}

/** What decides the tax of a line; `buyer_tax_id` is the buyer's VAT number where one is known. */
export interface TaxQuery {
  country: string
  product_group?: string
  date: Date
  buyer_tax_id?: string | null
}

/** `rate` in percent, with the rule that chose it and what proves it. */
export interface TaxDecision {
  rate: number
  code: string
  label: Translated
  reason: string
  evidence?: Readonly<Record<string, string>>
}

/** One legal number asked of a partner. */
export interface LegalIdField {
  code: string
  label: Translated
  required: boolean
  /**
   * The code of what is wrong with the value, or null.
   *
   * @param others the other legal numbers by code, an account is checked against its bank; under `country` the
   *   country of the partner where it is known
   */
  check(value: string, others?: Readonly<Record<string, string>>): string | null
}

/** A paper that a newcomer uploads. */
export interface RegistrationDocument {
  code: string
  label: Translated
  /** What must be on it, in one sentence. */
  hint: Translated
  /** `attorney`: of those who sign by power of attorney only. */
  asked: "always" | "optional" | "attorney"
}

/** What a newcomer of this market is asked, and how its names and addresses are written. */
export interface RegistrationProfile {
  /** The code among `legal_ids` by which the country's registry knows a company. */
  tax_id: string
  /** Codes among `legal_ids` that make up the bank details. */
  bank: { account: string; bic: string; correspondent_account?: string }
  documents: readonly RegistrationDocument[]
  /** Codes of the papers that prove who may sign; `director` only where the registry does not name him. */
  signer_proof: { attorney: string; director?: string }
  /** Beginnings of the codes of activity that those have who order of us; where the registry tells such codes. */
  plausible_activities?: readonly string[]
  /** A fictional tax id that shows its shape in the form. */
  example_tax_id: string
  wording: {
    /** Legal forms, long and short: two names are compared without them. */
    legal_forms: readonly string[]
    /** Abbreviation -> what it stands for; an empty text drops the word. */
    abbreviations: Readonly<Record<string, string>>
  }
}

/**
 * A market: where ORAC sells, by which legal entity, in which money, under which rules.
 * Countries are ISO 3166 alpha-2 and the currency is ISO 4217, both in lower case.
 */
export interface MarketDefinition {
  code: string
  name: Translated
  countries: readonly string[]
  currency: string
  minor_units: number
  /** In the order of preference: the first is the market's own. */
  languages: readonly string[]
  time_zone: string
  seller: SellerRequisites
  prices_include_tax: boolean
  tax(query: TaxQuery): TaxDecision
  legal_ids: readonly LegalIdField[]
  /** The code among `legal_ids` that a branch has a number of its own for; without it branches have none. */
  branch_legal_id?: string
  registration: RegistrationProfile
  is_business_day(date: Date): boolean
  /** The key of the invoice's printed form among the forms given to `documents`. */
  invoice_form: string
  payment_methods: readonly string[]
  minimum_order_minor: number
  freight: FreightRates
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

/**
 * Declares a market. The definition is checked and frozen.
 *
 * @throws MarketError naming the market and the field that is wrong
 */
export function defineMarket(definition: MarketDefinition): MarketDefinition {
  assertMarket(definition)
  return deepFreeze(definition)
}
