import { useTranslation } from "react-i18next"

const DAY = { day: "numeric", month: "short", year: "numeric" } as const

/** Money, days and names as people write them in the language of the page. */
export function useFormat() {
  const { i18n } = useTranslation("checkout")
  const language = i18n.language
  return {
    /** Whole minor units of a currency. */
    money(minor: number, currency: string): string {
      const format = new Intl.NumberFormat(language, {
        style: "currency",
        currency: currency.toUpperCase(),
      })
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
    },
    /** `YYYY-MM-DD`; an empty one is a dash. */
    day: (day: string | null): string =>
      day
        ? new Intl.DateTimeFormat(language, { ...DAY, timeZone: "UTC" }).format(new Date(day))
        : "–",
    /** A moment in ISO 8601, in the reader's own time. */
    moment: (at: string): string =>
      new Intl.DateTimeFormat(language, { ...DAY, hour: "2-digit", minute: "2-digit" }).format(
        new Date(at)
      ),
    name: (names: Record<string, string>): string =>
      names[language] ?? names[language.split("-")[0]] ?? names.en ?? "",
  }
}
