import { Button } from "@medusajs/ui"
import { crumb, Loaded, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import type { AdminPartnerOrder } from "../../../../contract"
import { OrderCard } from "../../../components/order-card"

/** A partner's order alone: it opens at once where Medusa's own page takes seconds. */
const PartnerOrderPage = () => {
  const { t } = useTranslation("checkout")
  const { id } = useParams()
  const order = useResource<{ partner_order: AdminPartnerOrder }>(`/admin/partner-orders/${id}`)
  const open = (
    <Button size="small" variant="secondary" asChild>
      <Link to={`/orders/${id}`}>{t("open_order")}</Link>
    </Button>
  )
  return (
    <Loaded from={order}>
      {({ partner_order }) => (
        <OrderCard
          order={partner_order}
          title={t("order_number", { number: partner_order.display_id })}
          level="h1"
          action={open}
        />
      )}
    </Loaded>
  )
}

export const handle = crumb("checkout", "order_title")

export default PartnerOrderPage
