import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { Choice, crumb, Pager, Search, Section, useFilter, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminPartnerOrderList } from "../../../contract"
import { OnePartner } from "../../components/one-partner"
import { PartnerOrderTable } from "../../components/partner-order-table"

const STATUSES = ["placed", "confirmed", "part_shipped", "shipped", "delivered", "cancelled"]

const PartnerOrdersPage = () => {
  const { t } = useTranslation("checkout")
  const { value, change, query, offset, toOffset } = useFilter()
  const orders = useResource<AdminPartnerOrderList>(`/admin/partner-orders?${query}`)
  const { data } = orders
  const filters = (
    <>
      <Choice
        label={t("status")}
        value={value("status")}
        options={["", ...STATUSES].map((status) => [status, t(`status_${status || "any"}`)])}
        onChange={(status) => change({ status })}
      />
      {value("entity_id") && (
        <OnePartner
          name={data?.partner_orders[0]?.entity.name}
          onRemove={() => change({ entity_id: "" })}
        />
      )}
      <Search label={t("search")} value={value("q")} onChange={(q) => change({ q })} />
    </>
  )
  return (
    <Section level="h1" title={t("title")} filters={filters} from={orders}>
      {data && <PartnerOrderTable orders={data.partner_orders} />}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "checkout",
  icon: Receipt,
  rank: 1,
})

export const handle = crumb("checkout", "menu")

export default PartnerOrdersPage
