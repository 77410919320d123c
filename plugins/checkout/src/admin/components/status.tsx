import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderStatus } from "../../contract"

const COLORS = {
  placed: "blue",
  confirmed: "blue",
  part_shipped: "orange",
  shipped: "orange",
  delivered: "green",
  cancelled: "grey",
} as const

export function Status({ status }: { status: OrderStatus }) {
  const { t } = useTranslation("checkout")
  return (
    <StatusBadge color={COLORS[status]} className="whitespace-nowrap">
      {t(`status_${status}`)}
    </StatusBadge>
  )
}
