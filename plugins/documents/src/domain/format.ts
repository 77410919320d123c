import { fromMinor, type Day } from "@orac/markets"

/** A day as the paper's language writes it: "16 июля 2024 г.", "16 July 2024". */
export const formatDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`)
  )

/** A day in digits: "16.07.2024", "16/07/2024". */
export const formatShortDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`))

const formatters = new Map<string, Intl.NumberFormat>()

// To make a formatter takes as long as to use it a hundred times, and a long paper has thousands of figures.
function numbers(locale: string, minimumFractionDigits: number, maximumFractionDigits: number) {
  const key = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`
  const known = formatters.get(key)
  if (known) {
    return known
  }
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits })
  formatters.set(key, made)
  return made
}

/** Minor units without a currency sign: "1 234,56" (no-break spaces), "1,234.56". */
export const formatAmount = (minor: number, digits: number, locale: string): string =>
  numbers(locale, digits, digits).format(fromMinor(minor, digits) as `${number}`)

/** A quantity or a percentage without trailing zeros. */
export const formatNumber = (value: number, locale: string): string =>
  numbers(locale, 0, 3).format(value)
