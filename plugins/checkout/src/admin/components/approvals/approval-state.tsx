import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ApprovalState as State } from "../../../contract"

const COLORS = {
  pending: "orange",
  approved: "blue",
  needs_reconfirm: "orange",
  placed: "green",
  refused: "red",
  returned: "grey",
  withdrawn: "grey",
  void: "grey",
  expired: "grey",
} as const

export function ApprovalState({ state }: { state: State }) {
  const { t } = useTranslation("approvals")
  return (
    <StatusBadge color={COLORS[state]} className="whitespace-nowrap">
      {t(`state_${state}`)}
    </StatusBadge>
  )
}
