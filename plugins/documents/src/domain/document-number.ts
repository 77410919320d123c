const DIGITS = 6

/**
 * The printed number: the seller's prefix, two digits of the year, and the running number of that
 * year: "RU26-000123".
 *
 * @param prefix letters that tell the seller's series
 * @param sequence 1 for the first document of the year
 */
export function documentNumber(prefix: string, year: number, sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new RangeError(`${sequence} is not a running number`)
  }
  const shortYear = String(year % 100).padStart(2, "0")
  return `${prefix}${shortYear}-${String(sequence).padStart(DIGITS, "0")}`
}
