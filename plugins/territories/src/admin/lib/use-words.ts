import { useTranslation } from "react-i18next"
import type { Words } from "../../contract"

const DAY = { day: "numeric", month: "short", year: "numeric" } as const

/** Names, reasons and days in the language of the page. */
export function useWords() {
  const { i18n } = useTranslation("territories")
  const { language } = i18n
  return {
    say: (words: Words | null): string =>
      words?.[language] ?? words?.[language.split("-")[0]] ?? words?.en ?? "",
    day: (at: string | null): string =>
      at ? new Intl.DateTimeFormat(language, DAY).format(new Date(at)) : "–",
  }
}
