import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

/** Medusa puts widgets under its own sections, below hundreds of lines: this one leads there at once. */
const PartnerOrderLink = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("checkout")
  if (!order.metadata?.entity_id) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("order_title")}
      </Heading>
      <div className="flex flex-col items-start gap-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("order_hint")}
        </Text>
        <Button size="small" variant="secondary" asChild>
          <Link to={`/partner-orders/${order.id}`}>{t("open_partner_order")}</Link>
        </Button>
      </div>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default PartnerOrderLink
