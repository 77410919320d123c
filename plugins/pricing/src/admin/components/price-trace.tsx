import { Table } from "@medusajs/ui"
import { Cell, type Fact, Facts, Figure, figures, Rows, Section, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { PriceTraceEntry, PriceView } from "../../contract"

type Money = (minor: number) => string

function Step({ entry, money }: { entry: PriceTraceEntry; money: Money }) {
  const { t } = useTranslation("pricing")
  const { layer, percent, facts, reason, before_minor, after_minor } = entry
  const context = layer === "individual" && percent === null ? "fixed" : undefined
  return (
    <Table.Row>
      <Table.Cell>{t(`layer_${layer}`)}</Table.Cell>
      <Cell>
        {t(`reason_${layer}`, { ...facts, percent, context, defaultValue: reason })}
        {facts.document && ` · ${facts.document}`}
      </Cell>
      <Figure>{layer === "list" ? "" : money(before_minor)}</Figure>
      <Figure>{money(after_minor)}</Figure>
    </Table.Row>
  )
}

function useFacts(price: PriceView, money: Money): Fact[] {
  const { t } = useTranslation("pricing")
  const { next_break: next, quantity: count } = price
  const tax = t("tax", { rate: price.tax_rate })
  return [
    [t("unit"), money(price.unit_price_minor)],
    [t("list"), money(price.list_price_minor)],
    [t("total", { count }), `${money(price.total_minor)}, ${tax}`],
    [t("saving"), money(price.saving_minor)],
    ...(next
      ? [[t("next", { count: next.from_quantity }), money(next.unit_price_minor)] as const]
      : []),
  ]
}

/** A price as the steps that made it. */
export function PriceTrace({ price }: { price: PriceView }) {
  const { t } = useTranslation("pricing")
  const format = useFormat()
  const money: Money = (minor) => format.money(minor, price.currency_code)
  const columns = [t("layer"), t("reason"), figures(t("before")), figures(t("after"))]
  return (
    <Section title={t("answer")}>
      <Facts facts={useFacts(price, money)} />
      <Rows columns={columns}>
        {price.trace.map((entry, index) => (
          <Step key={index} entry={entry} money={money} />
        ))}
      </Rows>
    </Section>
  )
}
