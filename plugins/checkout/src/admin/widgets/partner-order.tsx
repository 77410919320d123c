import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Loaded, RequestError, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminPartnerOrder } from "../../contract"
import { OrderCard } from "../components/order-card"

const NOT_FOUND = 404

/** A partner's order beside Medusa's own: deliveries, reservations, prices. Other orders show nothing. */
const PartnerOrderWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("checkout")
  const found = useResource<{ partner_order: AdminPartnerOrder }>(
    `/admin/partner-orders/${order.id}`,
    order
  )
  const { data, error } = found
  const isOther = error instanceof RequestError && error.status === NOT_FOUND
  if (isOther || !(data || error)) {
    return null
  }
  return (
    <Loaded from={found}>
      {({ partner_order }) => <OrderCard order={partner_order} title={t("order_title")} />}
    </Loaded>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default PartnerOrderWidget
