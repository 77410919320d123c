import { useTranslation } from "react-i18next"

/** A moment in the reader's language and zone. */
export function useMoment() {
  const { i18n } = useTranslation("registrations")
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" })
  return (iso: string | null) => (iso ? format.format(new Date(iso)) : "—")
}

/** A reason of the rule table, such as `address_fail`, in words. */
export function useReason() {
  const { t } = useTranslation("registrations")
  return (reason: string) => {
    const at = reason.lastIndexOf("_")
    return `${t(`check_${reason.slice(0, at)}`)}: ${t(`status_${reason.slice(at + 1)}`)}`
  }
}
