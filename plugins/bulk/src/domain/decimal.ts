const SHAPE = /^(-?)(\d+)(?:\.(\d+))?$/

interface Scaled {
  value: bigint
  scale: number
}

function parse(text: string): Scaled {
  const match = SHAPE.exec(text)
  if (!match) {
    throw new TypeError(`"${text}" is not a decimal number`)
  }
  const [, sign, whole, fraction = ""] = match
  return { value: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

function print({ value, scale }: Scaled): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, "0")
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "")
  return `${value < 0n ? "-" : ""}${whole}${fraction && `.${fraction}`}`
}

/** Exact sum of decimal strings, without trailing zeros: the form of core's `raw_*` columns. */
export function addDecimals(values: Iterable<string>): string {
  const parsed = Array.from(values, parse)
  const scale = Math.max(0, ...parsed.map((one) => one.scale))
  const sum = parsed.reduce(
    (total, one) => total + one.value * 10n ** BigInt(scale - one.scale),
    0n
  )
  return print({ value: sum, scale })
}

/**
 * An integer number of minor units as a decimal string in major units: 199950 with 2 places is
 * "1999.5".
 *
 * @throws TypeError when `minor` is not a safe integer
 */
export function minorToDecimal(minor: number, places: number): string {
  if (!Number.isSafeInteger(minor)) {
    throw new TypeError(`${minor} is not a whole number of minor units`)
  }
  return print({ value: BigInt(minor), scale: places })
}
