/** Digits kept of a percentage: 25.5 % and 8.875 % stay exact. */
const RATE_SCALE = 10_000n

const isNegative = (value: bigint) => value < 0n
const absolute = (value: bigint) => (isNegative(value) ? -value : value)

function safeNumber(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`${value} is beyond the exact range of minor units`)
  }
  return number
}

function scaledRate(ratePercent: number): bigint {
  if (!Number.isFinite(ratePercent) || ratePercent < 0) {
    throw new RangeError(`tax rate must be zero or more, got ${ratePercent}`)
  }
  return BigInt(Math.round(ratePercent * Number(RATE_SCALE)))
}

/**
 * `numerator / denominator` rounded to an integer, halves away from zero (commercial rounding).
 * Both are integers; the quotient is exact whatever their size.
 *
 * @throws RangeError when the denominator is zero, a number is not an integer or the result is unsafe
 */
export function roundHalfUp(numerator: number | bigint, denominator: number | bigint): number {
  const divisor = BigInt(denominator)
  if (divisor === 0n) {
    throw new RangeError("cannot divide by zero")
  }
  const dividend = BigInt(numerator)
  const size = (2n * absolute(dividend) + absolute(divisor)) / (2n * absolute(divisor))
  return safeNumber(isNegative(dividend) === isNegative(divisor) ? size : -size)
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i

/**
 * A decimal amount in major units ("1234.5", 0.1) as an integer of minor units, half-up.
 *
 * @param digits fraction digits of the currency: 2 for EUR
 * @throws RangeError when the text is no plain decimal or too large to stay exact
 */
export function toMinor(amount: string | number, digits: number): number {
  const match = DECIMAL.exec(String(amount).trim())
  const [, sign, whole = "", fraction = "", exponent = "0"] = match ?? []
  if (!match || whole + fraction === "") {
    throw new RangeError(`"${amount}" is not a decimal amount`)
  }
  const shift = digits + Number(exponent) - fraction.length
  const significand = BigInt(sign + (whole + fraction))
  return shift >= 0
    ? safeNumber(significand * 10n ** BigInt(shift))
    : roundHalfUp(significand, 10n ** BigInt(-shift))
}

/** Minor units as a plain decimal string of major units: `fromMinor(-1205, 2)` is "-12.05". */
export function fromMinor(minor: number, digits: number): string {
  const value = BigInt(minor)
  const text = absolute(value)
    .toString()
    .padStart(digits + 1, "0")
  const sign = isNegative(value) ? "-" : ""
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** The tax inside a tax-inclusive amount: half-up(gross x rate / (100 + rate)). */
export function taxIncluded(grossMinor: number, ratePercent: number): number {
  const rate = scaledRate(ratePercent)
  return roundHalfUp(BigInt(grossMinor) * rate, 100n * RATE_SCALE + rate)
}

/** A net amount with tax added: half-up(net x (100 + rate) / 100). */
export function grossUp(netMinor: number, ratePercent: number): number {
  const whole = 100n * RATE_SCALE
  return roundHalfUp(BigInt(netMinor) * (whole + scaledRate(ratePercent)), whole)
}

/** Fraction digits of a currency by ISO 4217: 2 for EUR, 0 for JPY. */
export function minorUnits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/** Minor units for people: `formatMoney(123456, "rub", "ru")` is "1 234,56 ₽" with no-break spaces. */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const decimal = fromMinor(minor, minorUnits(currency)) as `${number}`
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(decimal)
}
