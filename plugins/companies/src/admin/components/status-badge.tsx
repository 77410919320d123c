import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { EntityRef } from "../../contract"

const COLORS = { active: "green", orders_blocked: "orange", closed: "grey" } as const

export function EntityStatus({ status }: { status: EntityRef["status"] }) {
  const { t } = useTranslation("companies")
  return (
    <StatusBadge color={COLORS[status]} className="whitespace-nowrap">
      {t(`status_${status}`)}
    </StatusBadge>
  )
}
