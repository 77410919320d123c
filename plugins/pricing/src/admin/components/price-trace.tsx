import { Container, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PriceTraceEntry, PriceView } from "../../contract"
import { money } from "../lib/money"

function Step({ entry, format }: { entry: PriceTraceEntry; format: (minor: number) => string }) {
  const { t } = useTranslation("pricing")
  const { layer, percent, facts, reason, before_minor, after_minor } = entry
  const context = layer === "individual" && percent === null ? "fixed" : undefined
  return (
    <Table.Row>
      <Table.Cell>{t(`layer_${layer}`)}</Table.Cell>
      <Table.Cell>
        {t(`reason_${layer}`, { ...facts, percent, context, defaultValue: reason })}
        {facts.document && ` · ${facts.document}`}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {layer === "list" ? "" : format(before_minor)}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">{format(after_minor)}</Table.Cell>
    </Table.Row>
  )
}

function Summary({ price, format }: { price: PriceView; format: (minor: number) => string }) {
  const { t } = useTranslation("pricing")
  const { next_break: next } = price
  return (
    <div className="flex flex-col gap-1 px-6 py-4">
      <Text weight="plus">
        {t("unit")}: {format(price.unit_price_minor)}
      </Text>
      <Text className="text-ui-fg-subtle">
        {t("list")}: {format(price.list_price_minor)}
      </Text>
      <Text>
        {t("total", { count: price.quantity })}: {format(price.total_minor)},{" "}
        {t("tax", { rate: price.tax_rate })} · {t("saving")}: {format(price.saving_minor)}
      </Text>
      {next && (
        <Text className="text-ui-fg-subtle">
          {t("next", { count: next.from_quantity, price: format(next.unit_price_minor) })}
        </Text>
      )}
    </div>
  )
}

/** A price as the steps that made it. */
export function PriceTrace({ price }: { price: PriceView }) {
  const { t, i18n } = useTranslation("pricing")
  const format = (minor: number) => money(minor, price.currency_code, i18n.language)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <Summary price={price} format={format} />
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("layer")}</Table.HeaderCell>
            <Table.HeaderCell>{t("reason")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("before")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("after")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {price.trace.map((entry, index) => (
            <Step key={index} entry={entry} format={format} />
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}
