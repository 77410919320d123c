import { useTranslation } from "react-i18next"

/** A reason of the rule table, such as `address_fail`, in words. */
export function useReason() {
  const { t } = useTranslation("registrations")
  return (reason: string) => {
    const at = reason.lastIndexOf("_")
    return `${t(`check_${reason.slice(0, at)}`)}: ${t(`status_${reason.slice(at + 1)}`)}`
  }
}
