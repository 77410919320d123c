import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ACTIONS, crumb, figures, Rows, Section, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { SellerView } from "../../../../contract"
import { SellerForm } from "../../../components/seller-form"
import { SellerRow } from "../../../components/seller-row"
import { useChange } from "../../../lib/use-change"

const NetworkPage = () => {
  const { t } = useTranslation("territories")
  const network = useResource<{ sellers: SellerView[] }>("/admin/network")
  const save = useChange(network.reload)
  const { data } = network
  const distributors = (data?.sellers ?? []).filter(
    ({ role, active }) => active && role === "distributor"
  )
  const columns = [
    t("seller"),
    t("role"),
    figures(t("clients")),
    figures(t("rights")),
    t("hours"),
    t("status"),
    ACTIONS,
  ]
  return (
    <Section
      level="h1"
      title={t("network")}
      hint={t("network_hint")}
      actions={<SellerForm seller={null} distributors={distributors} save={save} />}
      from={network}
    >
      {data && (
        <Rows columns={columns} empty={t("no_sellers")}>
          {data.sellers.map((seller) => (
            <SellerRow
              key={seller.entity_id}
              seller={seller}
              distributors={distributors}
              save={save}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

export const config = defineRouteConfig({ label: "network", translationNs: "territories" })

export const handle = crumb("territories", "network")

export default NetworkPage
