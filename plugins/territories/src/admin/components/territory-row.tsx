import { Badge, Text } from "@medusajs/ui"
import { type Action, ActionMenu, useFormat, useSure } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { SellerView, TerritoryView } from "../../contract"
import type { Change } from "../lib/use-change"
import { RightForm } from "./right-form"
import { RightItem } from "./right-item"
import { TerritoryForm } from "./territory-form"

const INDENT_REM = 1.5

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
  save: Change
}

function useActions({ territory, sellers, save }: TerritoryRowProps): Action[] {
  const { t } = useTranslation("territories")
  const { say } = useFormat()
  const isSure = useSure()
  const close = async () => {
    const title = t("close_title", { name: say(territory.name) })
    if (await isSure({ title, text: t("close_text"), label: t("close") })) {
      await save(`/admin/territories/${territory.id}/close`, {})
    }
  }
  return [
    {
      label: t("add_right"),
      drawer: (state) => (
        <RightForm territory={territory} sellers={sellers} state={state} save={save} />
      ),
    },
    {
      label: t("add_territory"),
      drawer: (state) => <TerritoryForm parent={territory} state={state} save={save} />,
    },
    { label: t("close"), onSelect: () => void close() },
  ]
}

/** A node of the tree with the rights over it. */
export function TerritoryRow(props: TerritoryRowProps) {
  const { territory, withEnded, save } = props
  const { t } = useTranslation("territories")
  const { say } = useFormat()
  const actions = useActions(props)
  const name = say(territory.name)
  const rights = territory.rights.filter(({ active }) => active || withEnded)
  return (
    <li className="px-6 py-2" style={{ paddingLeft: `${INDENT_REM * territory.depth}rem` }}>
      <div className="flex min-h-8 flex-wrap items-center gap-x-3">
        <Text size="small" weight={territory.depth === 1 ? "plus" : "regular"}>
          {name}
        </Text>
        <Text size="small" className="text-ui-fg-muted">
          {[t(`kind_${territory.kind}`), matchOf(territory)].filter(Boolean).join(" · ")}
        </Text>
        <span className="ml-auto">
          {territory.active ? (
            <ActionMenu name={t("actions_of", { name })} actions={actions} />
          ) : (
            <Badge size="2xsmall">{t("closed")}</Badge>
          )}
        </span>
      </div>
      {rights.length > 0 && (
        <ul>
          {rights.map((right) => (
            <RightItem key={right.id} right={right} save={save} />
          ))}
        </ul>
      )}
    </li>
  )
}
