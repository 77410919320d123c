/** Checks answer the code of what is wrong, or null. Rules: domain of the tax service and central bank. */
export type LegalIdProblem = "format" | "checksum" | "bank_missing"

const digitsOf = (text: string) => Array.from(text, Number)

const weightedSum = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * digits[index], 0)

const INN_COMPANY = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_PERSON_11 = [7, ...INN_COMPANY]
const INN_PERSON_12 = [3, ...INN_PERSON_11]

const innDigit = (digits: readonly number[], weights: readonly number[]) =>
  (weightedSum(digits, weights) % 11) % 10

/** ИНН: 10 digits of a company or 12 of a person, one or two check digits. */
export function checkInn(value: string): LegalIdProblem | null {
  if (!/^(\d{10}|\d{12})$/.test(value)) {
    return "format"
  }
  const digits = digitsOf(value)
  const holds =
    digits.length === 10
      ? digits[9] === innDigit(digits, INN_COMPANY)
      : digits[10] === innDigit(digits, INN_PERSON_11) &&
        digits[11] === innDigit(digits, INN_PERSON_12)
  return holds ? null : "checksum"
}

/** КПП: tax office, reason of registration, number. It has no checksum. */
export const checkKpp = (value: string): LegalIdProblem | null =>
  /^\d{4}[\dA-Z]{2}\d{3}$/.test(value) ? null : "format"

/** ОГРН of a company (13 digits) or ОГРНИП of a sole trader (15 digits). */
export function checkOgrn(value: string): LegalIdProblem | null {
  if (!/^([15]\d{12}|3\d{14})$/.test(value)) {
    return "format"
  }
  const base = BigInt(value.slice(0, -1))
  const check = (base % BigInt(value.length - 2)) % 10n
  return check === BigInt(value.slice(-1)) ? null : "checksum"
}

/** БИК: nine digits, the first two are the country code of the clearing system. */
export const checkBik = (value: string): LegalIdProblem | null =>
  /^04\d{7}$/.test(value) ? null : "format"

const isAccountOf = (prefix: string, account: string) => {
  const weights = [7, 1, 3]
  const sum = digitsOf(prefix + account).reduce(
    (total, digit, index) => total + ((digit * weights[index % 3]) % 10),
    0
  )
  return sum % 10 === 0
}

const centralBankPrefix = (bik: string) => `0${bik.slice(4, 6)}`
const isCentralBank = (bik: string) => ["000", "001", "002"].includes(bik.slice(-3))

function checkAccountWith(
  account: string,
  bik: string | undefined,
  prefix: (bik: string) => string
) {
  if (!/^\d{20}$/.test(account)) {
    return "format"
  }
  if (!bik || checkBik(bik)) {
    return "bank_missing"
  }
  return isAccountOf(prefix(bik), account) ? null : "checksum"
}

/** Settlement account: its check digit covers the bank, so the BIK is needed. */
export const checkAccount = (account: string, bik: string | undefined): LegalIdProblem | null =>
  checkAccountWith(account, bik, (code) =>
    isCentralBank(code) ? centralBankPrefix(code) : code.slice(6)
  )

/** Correspondent account of a bank at the central bank. */
export const checkCorrAccount = (account: string, bik: string | undefined): LegalIdProblem | null =>
  checkAccountWith(account, bik, centralBankPrefix)
