import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RightView, SellerView, TerritoryView } from "../../contract"
import { useWords } from "../lib/use-words"
import { ConfirmButton } from "./confirm-button"
import { ReasonForm } from "./reason-form"
import { RightForm } from "./right-form"
import { TerritoryForm } from "./territory-form"

type Save = (path: string, body: unknown) => Promise<boolean>

const INDENT_REM = 1.5

function Right({ right, save }: { right: RightView; save: Save }) {
  const { t } = useTranslation("territories")
  const { day } = useWords()
  const facts = [
    t("from_day", { day: day(right.valid_from) }),
    right.valid_to && t("to_day", { day: day(right.valid_to) }),
    right.product_groups.length > 0 && right.product_groups.join(", "),
    t("priority_of", { priority: right.priority }),
    right.end_reason && t("ended_because", { reason: right.end_reason }),
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <Text size="small" weight="plus" className={right.active ? "" : "line-through"}>
        {right.seller_name}
      </Text>
      <Badge size="2xsmall" color={right.active && right.exclusive ? "purple" : "grey"}>
        {right.exclusive ? t("exclusive") : t("shared")}
      </Badge>
      <Text size="small" className="text-ui-fg-subtle">
        {facts.filter(Boolean).join(" · ")}
      </Text>
      {right.active && (
        <ReasonForm
          title={t("end_right", { seller: right.seller_name })}
          label={t("end")}
          onSubmit={(reason) => save(`/admin/territory-rights/${right.id}/end`, { reason })}
        />
      )}
    </li>
  )
}

/** What an address must be to lie in the territory itself. */
function matchOf({ country, cities, postcodes, kind }: TerritoryView): string {
  const ranges = postcodes.map(({ from, to }) => (from === to ? from : `${from}–${to}`))
  return [kind === "country" ? country?.toUpperCase() : null, ...cities, ...ranges]
    .filter(Boolean)
    .join(", ")
}

interface TerritoryRowProps {
  territory: TerritoryView
  sellers: SellerView[]
  withEnded: boolean
  save: Save
}

/** A node of the tree with the rights over it. */
export function TerritoryRow({ territory, sellers, withEnded, save }: TerritoryRowProps) {
  const { t } = useTranslation("territories")
  const { say } = useWords()
  const rights = territory.rights.filter(({ active }) => active || withEnded)
  return (
    <li className="px-6 py-2" style={{ paddingLeft: `${INDENT_REM * territory.depth}rem` }}>
      <div className="flex flex-wrap items-center gap-x-3">
        <Text weight={territory.depth === 1 ? "plus" : "regular"}>{say(territory.name)}</Text>
        <Text size="small" className="text-ui-fg-muted">
          {[t(`kind_${territory.kind}`), matchOf(territory)].filter(Boolean).join(" · ")}
        </Text>
        {territory.active ? (
          <div className="ml-auto flex">
            <RightForm territory={territory} sellers={sellers} save={save} />
            <TerritoryForm parent={territory} save={save} />
            <ConfirmButton
              label={t("close")}
              title={t("close_title", { name: say(territory.name) })}
              text={t("close_text")}
              onConfirm={() => save(`/admin/territories/${territory.id}/close`, {})}
            />
          </div>
        ) : (
          <Badge size="2xsmall">{t("closed")}</Badge>
        )}
      </div>
      {rights.length > 0 && (
        <ul>
          {rights.map((right) => (
            <Right key={right.id} right={right} save={save} />
          ))}
        </ul>
      )}
    </li>
  )
}
