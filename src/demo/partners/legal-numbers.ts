/** Numbers of fictional firms: they pass the public checks and begin with series that no firm is given. */

const digitsOf = (text: string) => Array.from(text, Number)

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_11 = [7, ...INN_10]
const INN_12 = [3, ...INN_11]

/** ИНН of a company: nine digits and their check digit; prefix 96 belongs to test organisations. */
export const companyInn = (nine: string): string => `${nine}${(weighted(nine, INN_10) % 11) % 10}`

/** ИНН of a sole trader: ten digits and two check digits. */
export function traderInn(ten: string): string {
  const eleven = `${ten}${(weighted(ten, INN_11) % 11) % 10}`
  return `${eleven}${(weighted(eleven, INN_12) % 11) % 10}`
}

/** ОГРН (12 digits given) or ОГРНИП (14 given) with its check digit. */
export const ogrn = (body: string): string =>
  `${body}${(BigInt(body) % BigInt(body.length - 1)) % 10n}`

/** A settlement account whose key, the ninth digit, fits the bank. */
export function settlementAccount(bik: string, serial: number): string {
  const tail = String(serial).padStart(11, "0")
  const keyed = (key: number) => `40702810${key}${tail}`
  const sumOf = (account: string) =>
    digitsOf(bik.slice(6) + account).reduce(
      (sum, digit, index) => sum + ((digit * [7, 1, 3][index % 3]) % 10),
      0
    )
  const key = Array.from({ length: 10 }, (_, digit) => digit).find(
    (digit) => sumOf(keyed(digit)) % 10 === 0
  )
  return keyed(key!)
}

const modulo = (text: string, divisor: number) =>
  digitsOf(text).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0)

function luhnDigit(body: string): number {
  const sum = digitsOf(body)
    .reverse()
    .map((digit, index) => (index % 2 ? digit : digit * 2))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0)
  return (10 - (sum % 10)) % 10
}

function mod11And10Digit(body: string): number {
  const product = digitsOf(body).reduce(
    (current, digit) => (((current + digit) % 10 || 10) * 2) % 11,
    10
  )
  return (11 - product) % 10
}

/** Eight digits whose weighted sum leaves a single digit, tried upwards from the serial. */
function dutch(serial: number): string {
  const body = `9990${String(serial).padStart(4, "0")}`
  const check = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return check === 10 ? dutch(serial + 1000) : `${body}${check}B01`
}

/** A weighted sum modulo 11 gives the last digit; bodies that would need a tenth one are passed over. */
function keyed(
  body: string,
  weights: readonly number[],
  digitOf: (rest: number) => number
): string {
  const digit = digitOf(weighted(body, weights) % 11)
  return digit === 10
    ? keyed(String(Number(body) + 1000).padStart(body.length, "0"), weights, digitOf)
    : body + digit
}

/** Every second digit is doubled and its digits are added; four more to the next ten. */
const austrianDigit = (body: string) => (luhnDigit(`${body}0`) + 6) % 10

/** Ten digits that 11 divides. */
const slovak = (serial: number): string => {
  const start = 2_999_000_000 + serial * 100
  return String(start + ((11 - (start % 11)) % 11))
}

const VAT_BODIES: Record<string, (serial: string) => string> = {
  be: (serial) => `0999${serial}${String(97 - modulo(`0999${serial}`, 97)).padStart(2, "0")}`,
  de: (serial) => `9990${serial}${mod11And10Digit(`9990${serial}`)}`,
  fr: (serial) =>
    `${String((12 + 3 * modulo(`99900${serial}`, 97)) % 97).padStart(2, "0")}99900${serial}`,
  it: (serial) => `999000${serial}${luhnDigit(`999000${serial}`)}`,
  nl: (serial) => dutch(Number(serial)),
  pl: (serial) => keyed(`99900${serial}`, [6, 5, 7, 2, 3, 4, 5, 6, 7], (rest) => rest),
  at: (serial) => `U999${serial}${austrianDigit(`999${serial}`)}`,
  es: (serial) => `B999${serial}${luhnDigit(`999${serial}`)}`,
  cz: (serial) => keyed(`099${serial}`, [8, 7, 6, 5, 4, 3, 2], (rest) => (11 - rest) % 11),
  sk: (serial) => slovak(Number(serial)),
}

/** A VAT number of a member state, with check digits where they are public. */
export const vatNumber = (country: string, serial: number): string =>
  country.toUpperCase() + VAT_BODIES[country](String(serial).padStart(4, "0"))

/** An IBAN over an account body, ISO 13616 check digits. */
export function iban(country: string, body: string): string {
  const spelled = Array.from(`${body}${country.toUpperCase()}00`, (character) =>
    parseInt(character, 36)
  ).join("")
  return `${country.toUpperCase()}${String(98 - modulo(spelled, 97)).padStart(2, "0")}${body}`
}
