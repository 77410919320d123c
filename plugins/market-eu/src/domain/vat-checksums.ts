import type { Country } from "./countries"

type Checksum = (body: string) => boolean

const digitsOf = (text: string) => Array.from(text, Number)

/** Remainder of a long decimal number. */
const modulo = (text: string, divisor: number) =>
  digitsOf(text).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0)

/** Sum of digits where each second one is doubled and its digits are added (Luhn). */
function luhn(text: string): boolean {
  const sum = digitsOf(text)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : digit * 2))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0)
  return sum % 10 === 0
}

/** ISO 7064 modulo 11, 10. */
function mod11And10(text: string): boolean {
  const digits = digitsOf(text)
  const product = digits.slice(0, -1).reduce((current, digit) => {
    const sum = (current + digit) % 10 || 10
    return (sum * 2) % 11
  }, 10)
  return (11 - product) % 10 === digits[digits.length - 1]
}

/** Numbers of companies: weights 9..2 over eight digits, modulo 11. */
function dutchCompany(body: string): boolean {
  const digits = digitsOf(body.slice(0, 9))
  const sum = digits.slice(0, 8).reduce((total, digit, index) => total + digit * (9 - index), 0)
  return sum % 11 === digits[8]
}

/** Numbers of sole traders since 2020: the whole number with letters as 10..35, modulo 97. */
const dutchTrader = (body: string) =>
  modulo(Array.from(`NL${body}`, (char) => parseInt(char, 36)).join(""), 97) === 1

/** An alphanumeric French key has no public rule and passes on its shape. */
const french: Checksum = (body) =>
  !/^\d{11}$/.test(body) || Number(body.slice(0, 2)) === (12 + 3 * modulo(body.slice(2), 97)) % 97

/** By country, over the number without its prefix; other countries are checked by shape only. */
export const VAT_CHECKSUMS: Partial<Record<Country, Checksum>> = {
  be: (body) => 97 - modulo(body.slice(0, 8), 97) === Number(body.slice(8)),
  de: mod11And10,
  fr: french,
  it: luhn,
  nl: (body) => dutchCompany(body) || dutchTrader(body),
}
