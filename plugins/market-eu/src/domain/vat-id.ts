import { COUNTRIES, type Country } from "./countries"
import { VAT_CHECKSUMS } from "./vat-checksums"

/** The number after its two-letter prefix, as each member state issues it. */
const SHAPES: Record<Country, RegExp> = {
  at: /^U\d{8}$/,
  be: /^[01]\d{9}$/,
  bg: /^\d{9,10}$/,
  cy: /^\d{8}[A-Z]$/,
  cz: /^\d{8,10}$/,
  de: /^[1-9]\d{8}$/,
  dk: /^\d{8}$/,
  ee: /^\d{9}$/,
  es: /^([A-Z]\d{7}[A-Z\d]|\d{8}[A-Z])$/,
  fi: /^\d{8}$/,
  fr: /^[A-HJ-NP-Z\d]{2}\d{9}$/,
  gr: /^\d{9}$/,
  hr: /^\d{11}$/,
  hu: /^\d{8}$/,
  ie: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  it: /^\d{11}$/,
  lt: /^(\d{9}|\d{12})$/,
  lu: /^\d{8}$/,
  lv: /^\d{11}$/,
  mt: /^\d{8}$/,
  nl: /^\d{9}B\d{2}$/,
  pl: /^\d{10}$/,
  pt: /^\d{9}$/,
  ro: /^\d{2,10}$/,
  se: /^\d{10}01$/,
  si: /^\d{8}$/,
  sk: /^\d{10}$/,
}

/** The prefix is the ISO code, except for Greece. */
const PREFIX_EXCEPTIONS: Partial<Record<Country, string>> = { gr: "el" }

const countryByPrefix = new Map<string, Country>(
  COUNTRIES.map((country) => [PREFIX_EXCEPTIONS[country] ?? country, country])
)

export type VatId = { country: Country; number: string }
export type VatIdProblem = "country" | "format" | "checksum"

/** Blanks, dots and dashes are how people group the digits; the number itself has none. */
const normalise = (value: string) => value.replace(/[\s.-]/g, "").toUpperCase()

/**
 * Reads a VAT number of a member state offline: prefix, shape and, where it is simple and public,
 * the check digits. Whether the number is in force only the register knows.
 */
export function parseVatId(value: string): VatId | { problem: VatIdProblem } {
  const number = normalise(value)
  const country = countryByPrefix.get(number.slice(0, 2).toLowerCase())
  if (!country) {
    return { problem: "country" }
  }
  const body = number.slice(2)
  if (!SHAPES[country].test(body)) {
    return { problem: "format" }
  }
  return VAT_CHECKSUMS[country]?.(body) === false ? { problem: "checksum" } : { country, number }
}

/** The code of what is wrong with a VAT number, or null. */
export function checkVatId(value: string): VatIdProblem | null {
  const result = parseVatId(value)
  return "problem" in result ? result.problem : null
}
