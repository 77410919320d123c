const DAY = { day: "numeric", month: "short", year: "numeric" } as const
const MOMENT = { ...DAY, hour: "2-digit", minute: "2-digit" } as const
const DASH = "–"

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Whole minor units of a currency, as people write money. */
export function moneyText(language: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: "narrowSymbol",
  })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** The day of `YYYY-MM-DD`, which is the same everywhere, or of a moment in the reader's own time. */
export const dayText = (language: string, at: string | null): string =>
  at
    ? new Intl.DateTimeFormat(language, isDay(at) ? { ...DAY, timeZone: "UTC" } : DAY).format(
        new Date(at)
      )
    : DASH

/** A moment in ISO 8601, in the reader's own time. */
export const momentText = (language: string, at: string | null): string =>
  at ? new Intl.DateTimeFormat(language, MOMENT).format(new Date(at)) : DASH

/** Words that are kept in several languages: the reader's, else English. */
export const wordsIn = (language: string, words: Readonly<Record<string, string>> | null): string =>
  words?.[language] ?? words?.[language.split("-")[0]] ?? words?.en ?? ""
