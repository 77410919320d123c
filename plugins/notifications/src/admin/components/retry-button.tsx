import { Button } from "@medusajs/ui"
import { useAct } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminMessageRow } from "../../contract"

interface Props {
  message: AdminMessageRow
  onDone: () => void
}

/** Sends once more what was refused or given up, and at once what waits for its next attempt. */
export function RetryButton({ message, onDone }: Props) {
  const { t } = useTranslation("messages")
  const act = useAct("messages")
  if (message.state === "sent" || message.state === "no_server") {
    return null
  }
  const retry = () =>
    act(`/admin/messages/${message.id}/retry`, {}, () => t("retried")).then(onDone)
  return (
    <Button size="small" variant="secondary" onClick={() => void retry()}>
      {t("retry")}
    </Button>
  )
}
