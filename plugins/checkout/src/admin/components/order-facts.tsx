import { type Fact, Facts, PageLink, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminPartnerOrder } from "../../contract"

function useFacts(order: AdminPartnerOrder): Fact[] {
  const { t } = useTranslation("checkout")
  const { money, day, moment } = useFormat()
  const { entity, terms, credit } = order
  const paid = terms.net_days
    ? t("net_days", { count: terms.net_days, date: day(order.due_date) })
    : t("prepayment")
  const held = credit ? money(credit.held_minor, order.currency_code) : t("no_hold")
  const invoiced = credit?.invoiced_minor
    ? ` · ${t("invoiced", { sum: money(credit.invoiced_minor, order.currency_code) })}`
    : ""
  return [
    [
      t("partner"),
      <PageLink key="partner" to={`/companies/${entity.id}`} children={entity.name} />,
    ],
    [t("placed_by"), order.placed_by],
    [t("placed_at"), moment(order.placed_at)],
    [t("po_number"), order.purchase_order_number ?? "–"],
    [t("terms"), paid],
    [t("credit_hold"), held + invoiced],
  ]
}

/** Who ordered, under which number and on which terms. */
export function OrderFacts({ order }: { order: AdminPartnerOrder }) {
  const { t } = useTranslation("checkout")
  return (
    <>
      <Facts facts={useFacts(order)} />
      {order.comment && <Facts facts={[[t("comment"), order.comment]]} columns={1} />}
    </>
  )
}
