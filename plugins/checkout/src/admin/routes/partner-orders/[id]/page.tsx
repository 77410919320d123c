import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import type { AdminPartnerOrder } from "../../../../contract"
import { LoadError } from "../../../components/load-error"
import { OrderCard } from "../../../components/order-card"
import { useResource } from "../../../lib/use-resource"

/** A partner's order alone: it opens at once where Medusa's own page takes seconds. */
const PartnerOrderPage = () => {
  const { t } = useTranslation("checkout")
  const { id } = useParams()
  const { data, error, reload } = useResource<{ partner_order: AdminPartnerOrder }>(
    `/admin/partner-orders/${id}`
  )
  if (error) {
    return <LoadError message={error.message} retry={reload} />
  }
  return (
    data && (
      <OrderCard
        order={data.partner_order}
        title={t("order_number", { number: data.partner_order.display_id })}
        action={
          <Button size="small" variant="secondary" asChild>
            <Link to={`/orders/${id}`}>{t("open_order")}</Link>
          </Button>
        }
      />
    )
  )
}

export default PartnerOrderPage
