import { useTranslation } from "react-i18next"

/** Writes a moment in ISO 8601 in the reader's language and time. */
export function useMoment() {
  const { i18n } = useTranslation("messages")
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" })
  return (at: string) => format.format(new Date(at))
}
