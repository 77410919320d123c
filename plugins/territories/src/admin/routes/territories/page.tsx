import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Label, Switch } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SellerView, TerritoryView } from "../../../contract"
import { PageFrame } from "../../components/page-frame"
import { TerritoryForm } from "../../components/territory-form"
import { TerritoryRow } from "../../components/territory-row"
import { useChange } from "../../lib/use-change"
import { useResource } from "../../lib/use-resource"

const TerritoriesPage = () => {
  const { t } = useTranslation("territories")
  const [withEnded, setWithEnded] = useState(false)
  const { data, error, reload } = useResource<{ territories: TerritoryView[] }>(
    "/admin/territories"
  )
  const network = useResource<{ sellers: SellerView[] }>("/admin/network")
  const save = useChange(reload)
  const sellers = (network.data?.sellers ?? []).filter(({ active }) => active)
  const actions = (
    <>
      <Switch id="ended" checked={withEnded} onCheckedChange={setWithEnded} />
      <Label htmlFor="ended" size="small">
        {t("with_ended")}
      </Label>
      <TerritoryForm parent={null} save={save} />
    </>
  )
  return (
    <PageFrame name="territories" actions={actions} error={error ?? network.error} reload={reload}>
      <ul className="divide-y">
        {data?.territories
          .filter(({ active }) => active || withEnded)
          .map((territory) => (
            <TerritoryRow
              key={territory.id}
              territory={territory}
              sellers={sellers}
              withEnded={withEnded}
              save={save}
            />
          ))}
      </ul>
    </PageFrame>
  )
}

export const config = defineRouteConfig({
  label: "territories",
  translationNs: "territories",
  icon: MapPin,
})

export default TerritoriesPage
