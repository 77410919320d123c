import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MailStateView } from "../../contract"

const COLORS = {
  waiting: "blue",
  no_server: "orange",
  sent: "green",
  refused: "red",
  given_up: "red",
} as const

export function MailState({ state }: { state: MailStateView }) {
  const { t } = useTranslation("messages")
  return (
    <StatusBadge color={COLORS[state]} className="whitespace-nowrap">
      {t(state)}
    </StatusBadge>
  )
}
