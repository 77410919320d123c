import { Text } from "@medusajs/ui"
import { useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminMessageRow } from "../../contract"

const KNOWN_ERRORS = ["not_an_address", "no_server_in_time"]

/** How far a mail has come, and the last error. */
export function MailProgress({ message }: { message: AdminMessageRow }) {
  const { t } = useTranslation("messages")
  const { moment } = useFormat()
  const { state, attempts, last_error, due_at, sent_at } = message
  const parts = [
    attempts > 0 && t("attempts", { count: attempts }),
    state === "waiting" && attempts > 0 && t("next", { at: moment(due_at) }),
    sent_at && t("sent_at", { at: moment(sent_at) }),
  ]
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {parts.filter(Boolean).join(" · ")}
      </Text>
      {last_error && (
        <Text size="small" className="text-ui-fg-error break-words">
          {KNOWN_ERRORS.includes(last_error) ? t(last_error) : last_error}
        </Text>
      )}
    </>
  )
}
