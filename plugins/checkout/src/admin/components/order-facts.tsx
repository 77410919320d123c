import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPartnerOrder } from "../../contract"
import { useFormat } from "../lib/format"

function useFacts(order: AdminPartnerOrder): [string, ReactNode][] {
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
  const facts: [string, ReactNode][] = [
    [
      "partner",
      <Link key="partner" to={`/companies/${entity.id}`} className="text-ui-fg-interactive">
        {entity.name}
      </Link>,
    ],
    ["placed_by", order.placed_by],
    ["placed_at", moment(order.placed_at)],
    ["po_number", order.purchase_order_number ?? "–"],
    ["terms", paid],
    ["credit_hold", held + invoiced],
  ]
  return order.comment ? [...facts, ["comment", order.comment]] : facts
}

/** Who ordered, under which number and on which terms. */
export function OrderFacts({ order }: { order: AdminPartnerOrder }) {
  const { t } = useTranslation("checkout")
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3 px-6 py-4 lg:grid-cols-3">
      {useFacts(order).map(([label, value]) => (
        <div key={label} className={label === "comment" ? "col-span-full" : undefined}>
          <Text asChild size="small" className="text-ui-fg-subtle">
            <dt>{t(label)}</dt>
          </Text>
          <Text asChild size="small">
            <dd>{value}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
