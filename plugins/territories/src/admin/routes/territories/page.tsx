import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Label, Switch } from "@medusajs/ui"
import { crumb, Empty, LoadError, Section, useResource } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SellerView, TerritoryView } from "../../../contract"
import { TerritoryForm } from "../../components/territory-form"
import { TerritoryRow } from "../../components/territory-row"
import { useChange } from "../../lib/use-change"

const TerritoriesPage = () => {
  const { t } = useTranslation("territories")
  const [withEnded, setWithEnded] = useState(false)
  const territories = useResource<{ territories: TerritoryView[] }>("/admin/territories")
  const network = useResource<{ sellers: SellerView[] }>("/admin/network")
  const save = useChange(territories.reload)
  const sellers = (network.data?.sellers ?? []).filter(({ active }) => active)
  const shown = territories.data?.territories.filter(({ active }) => active || withEnded)
  const actions = (
    <>
      <Switch id="ended" checked={withEnded} onCheckedChange={setWithEnded} />
      <Label htmlFor="ended" size="small" className="mr-2">
        {t("with_ended")}
      </Label>
      <TerritoryForm parent={null} save={save} />
    </>
  )
  return (
    <Section
      level="h1"
      title={t("territories")}
      hint={t("territories_hint")}
      actions={actions}
      from={territories}
    >
      <LoadError {...network} />
      {shown?.length === 0 && <Empty>{t("no_territories")}</Empty>}
      <ul className="divide-y">
        {shown?.map((territory) => (
          <TerritoryRow
            key={territory.id}
            territory={territory}
            sellers={sellers}
            withEnded={withEnded}
            save={save}
          />
        ))}
      </ul>
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "territories",
  translationNs: "territories",
  icon: MapPin,
  rank: 7,
})

export const handle = crumb("territories", "territories")

export default TerritoriesPage
