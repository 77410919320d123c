import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminMessageRow } from "../../contract"
import { request } from "../lib/use-resource"

interface Props {
  message: AdminMessageRow
  onDone: () => void
}

/** Sends once more what was refused or given up, and at once what waits for its next attempt. */
export function RetryButton({ message, onDone }: Props) {
  const { t } = useTranslation("messages")
  if (message.state === "sent" || message.state === "no_server") {
    return null
  }
  const retry = () =>
    request(`/admin/messages/${message.id}/retry`, { method: "POST" }).then(
      () => {
        toast.success(t("retried"))
        onDone()
      },
      (error: Error) => toast.error(error.message)
    )
  return (
    <Button size="small" variant="secondary" onClick={retry}>
      {t("retry")}
    </Button>
  )
}
