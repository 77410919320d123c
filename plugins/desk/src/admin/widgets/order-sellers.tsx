import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminOrderOffers } from "../../contract"
import { LoadError } from "../components/load-error"
import { useResource } from "../lib/use-resource"

type Offer = AdminOrderOffers["offers"][number]

/** Who was asked to sell the order and what became of it. Orders of the manufacturer's own show nothing. */
const OrderSellersWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("desk")
  const { data, error, reload } = useResource<AdminOrderOffers>(`/admin/desk/orders/${order.id}`)
  if (!error && !data?.offers.length) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("widget")}</Heading>
      </div>
      {error && <LoadError message={error.message} retry={reload} />}
      <ol>
        {data?.offers.map((offer) => (
          <OfferItem key={offer.id} offer={offer} />
        ))}
      </ol>
    </Container>
  )
}

function OfferItem({ offer }: { offer: Offer }) {
  const { t, i18n } = useTranslation("desk")
  const moment = offer.deadline_at && new Date(offer.deadline_at).toLocaleString(i18n.language)
  const isOpen = offer.state === "offered" || offer.state === "countered"
  return (
    <li className="px-6 py-3">
      <Text size="small" weight="plus">
        {offer.seller_name ?? t("manufacturer")}: {t(`state_${offer.state}`)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {[
          t("taken_of", { taken: offer.taken, pieces: offer.pieces }),
          isOpen && moment && t("until", { moment }),
          offer.answered_by && t("by", { name: offer.answered_by }),
          offer.promised_on,
          offer.reason,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {offer.lines.map(({ sku, quantity, taken }) => `${sku} ${taken}/${quantity}`).join(", ")}
      </Text>
    </li>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderSellersWidget
