/** Barcodes beginning with 20 are for use inside a company only: these can never meet a real article. */
const INTERNAL_PREFIX = "20"

export function ean13CheckDigit(digits: string): number {
  const sum = Array.from(digits, Number).reduce(
    (total, digit, index) => total + digit * (index % 2 ? 3 : 1),
    0
  )
  return (10 - (sum % 10)) % 10
}

/** An EAN-13 for internal use, from the article's number in the demo range. */
export function demoBarcode(number: number): string {
  const body = INTERNAL_PREFIX + String(number).padStart(10, "0")
  return `${body}${ean13CheckDigit(body)}`
}
