import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminPartnerOrder } from "../../contract"
import { LoadError } from "../components/load-error"
import { OrderCard } from "../components/order-card"
import { RequestError, useResource } from "../lib/use-resource"

const NOT_FOUND = 404

/** A partner's order beside Medusa's own: deliveries, reservations, prices. Other orders show nothing. */
const PartnerOrderWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("checkout")
  const { data, error, reload } = useResource<{ partner_order: AdminPartnerOrder }>(
    `/admin/partner-orders/${order.id}`,
    order
  )
  if (error && !(error instanceof RequestError && error.status === NOT_FOUND)) {
    return (
      <Container className="p-0">
        <LoadError message={error.message} retry={reload} />
      </Container>
    )
  }
  return data && !error && <OrderCard order={data.partner_order} title={t("order_title")} />
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default PartnerOrderWidget
