import { Badge, Text } from "@medusajs/ui"
import { ActionMenu, type DrawerState, ReasonForm, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { RightView } from "../../contract"
import type { Change } from "../lib/use-change"

/** A seller's right over a territory, and its end. */
export function RightItem({ right, save }: { right: RightView; save: Change }) {
  const { t } = useTranslation("territories")
  const { day } = useFormat()
  const seller = right.seller_name
  const facts = [
    t("from_day", { day: day(right.valid_from) }),
    right.valid_to && t("to_day", { day: day(right.valid_to) }),
    right.product_groups.length > 0 && right.product_groups.join(", "),
    t("priority_of", { priority: right.priority }),
    right.end_reason && t("ended_because", { reason: right.end_reason }),
  ]
  const endForm = (state: DrawerState) => (
    <ReasonForm
      title={t("end_right", { seller })}
      label={t("end")}
      state={state}
      onSubmit={(reason) => save(`/admin/territory-rights/${right.id}/end`, { reason })}
    />
  )
  return (
    <li className="flex min-h-8 flex-wrap items-center gap-x-3">
      <Text size="small" weight="plus" className={right.active ? "" : "line-through"}>
        {seller}
      </Text>
      <Badge size="2xsmall" color={right.active && right.exclusive ? "purple" : "grey"}>
        {right.exclusive ? t("exclusive") : t("shared")}
      </Badge>
      <Text size="small" className="text-ui-fg-subtle">
        {facts.filter(Boolean).join(" · ")}
      </Text>
      {right.active && (
        <span className="ml-auto">
          <ActionMenu
            name={t("actions_of", { name: seller })}
            actions={[{ label: t("end_right", { seller }), drawer: endForm }]}
          />
        </span>
      )}
    </li>
  )
}
