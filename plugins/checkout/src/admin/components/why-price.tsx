import { Text } from "@medusajs/ui"
import { useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { PriceTraceEntry } from "@orac/pricing/contract"
import type { AdminPartnerOrder } from "../../contract"

interface WhyPriceProps {
  price: AdminPartnerOrder["prices"][string] | undefined
  currency: string
}

/** The steps that made a price on the day of the order; their words are the pricing plugin's. */
export function WhyPrice({ price, currency }: WhyPriceProps) {
  const { t } = useTranslation("checkout")
  if (!price) {
    return <Text size="small">{t("no_trace")}</Text>
  }
  return (
    <ol className="flex flex-col gap-1">
      {price.trace.map((entry, index) => (
        <Step key={index} entry={entry} currency={currency} />
      ))}
      <li className="text-ui-fg-subtle">{t("tax_within", { rate: price.tax_rate })}</li>
    </ol>
  )
}

function Step({ entry, currency }: { entry: PriceTraceEntry; currency: string }) {
  const { t } = useTranslation("pricing")
  const { money } = useFormat()
  const { layer, percent, facts, reason, before_minor, after_minor } = entry
  const context = layer === "individual" && percent === null ? "fixed" : undefined
  return (
    <li className="grid grid-cols-[11rem_1fr_auto] gap-4">
      <span className="text-ui-fg-subtle">{t(`layer_${layer}`)}</span>
      <span>
        {t(`reason_${layer}`, { ...facts, percent, context, defaultValue: reason })}
        {facts.document && ` · ${facts.document}`}
      </span>
      <span className="whitespace-nowrap text-right tabular-nums">
        {before_minor > 0 && before_minor !== after_minor && (
          <s className="text-ui-fg-muted mr-2">{money(before_minor, currency)}</s>
        )}
        {money(after_minor, currency)}
      </span>
    </li>
  )
}
