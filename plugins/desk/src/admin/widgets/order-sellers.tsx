import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { Section, useFormat, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminOrderOffers } from "../../contract"

type Offer = AdminOrderOffers["offers"][number]

/** Who was asked to sell the order and what became of it. Orders of the manufacturer's own show nothing. */
const OrderSellersWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("desk")
  const found = useResource<AdminOrderOffers>(`/admin/desk/orders/${order.id}`)
  const { data, error } = found
  if (!error && !data?.offers.length) {
    return null
  }
  return (
    <Section title={t("widget")} from={found}>
      <ol className="divide-y">
        {data?.offers.map((offer) => (
          <OfferItem key={offer.id} offer={offer} />
        ))}
      </ol>
    </Section>
  )
}

function OfferItem({ offer }: { offer: Offer }) {
  const { t } = useTranslation("desk")
  const { day, moment } = useFormat()
  const isOpen = offer.state === "offered" || offer.state === "countered"
  const facts = [
    t("taken_of", { taken: offer.taken, pieces: offer.pieces }),
    isOpen && offer.deadline_at && t("until", { moment: moment(offer.deadline_at) }),
    offer.answered_by && t("by", { name: offer.answered_by }),
    offer.promised_on && t("promised", { day: day(offer.promised_on) }),
    offer.reason,
  ]
  return (
    <li className="px-6 py-3">
      <Text size="small" weight="plus">
        {offer.seller_name ?? t("manufacturer")}: {t(`state_${offer.state}`)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {facts.filter(Boolean).join(" · ")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {offer.lines.map(({ sku, quantity, taken }) => `${sku} ${taken}/${quantity}`).join(", ")}
      </Text>
    </li>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderSellersWidget
