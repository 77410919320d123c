import { Badge, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CheckStatus, RegistrationState } from "../../contract"

const STATE_COLORS: Partial<Record<RegistrationState, "green" | "orange" | "red" | "blue">> = {
  active: "green",
  manual_review: "orange",
  needs_documents: "orange",
  rejected: "red",
  submitted: "blue",
  auto_check: "blue",
}

export function StateBadge({ state }: { state: RegistrationState }) {
  const { t } = useTranslation("registrations")
  return (
    <StatusBadge color={STATE_COLORS[state] ?? "grey"} className="whitespace-nowrap">
      {t(`state_${state}`)}
    </StatusBadge>
  )
}

const CHECK_COLORS = { pass: "green", warn: "orange", fail: "red", unavailable: "grey" } as const

export function CheckBadge({ status }: { status: CheckStatus }) {
  const { t } = useTranslation("registrations")
  return (
    <Badge size="2xsmall" color={CHECK_COLORS[status]}>
      {t(`status_${status}`)}
    </Badge>
  )
}
