import { IconButton, Table } from "@medusajs/ui"
import { ChevronDownMini, ChevronRightMini } from "@medusajs/icons"
import { Figure, useFormat } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPartnerOrder, AdminSegmentLine } from "../../contract"
import { WhyPrice } from "./why-price"

/** Columns of a delivery's lines; `true` where figures stand. */
export const COLUMNS = {
  article: false,
  quantity: true,
  reserved: true,
  fulfilled: true,
  shipped: true,
  price_and_sum: true,
} as const

interface SegmentLineProps {
  line: AdminSegmentLine
  order: AdminPartnerOrder
}

function Article({ line }: Pick<SegmentLineProps, "line">) {
  const { t } = useTranslation("checkout")
  const { day, say } = useFormat()
  return (
    <>
      <span className="txt-compact-small-plus block">{line.sku}</span>
      <span className="text-ui-fg-subtle line-clamp-2 min-w-40">{say(line.name)}</span>
      {line.lot && (
        <span className="text-ui-tag-orange-text block">
          {t("lot", { date: day(line.lot.date) })}
        </span>
      )}
    </>
  )
}

/** One line of a delivery; it opens to why its price is what it is. */
export function SegmentLine({ line, order }: SegmentLineProps) {
  const { t } = useTranslation("checkout")
  const { money } = useFormat()
  const [isOpen, setOpen] = useState(false)
  const currency = order.currency_code
  return (
    <>
      <Table.Row>
        <Table.Cell className="py-2">
          <Article line={line} />
        </Table.Cell>
        <Figure>{line.quantity}</Figure>
        <Figure>{line.reserved}</Figure>
        <Figure>{line.fulfilled}</Figure>
        <Figure>{line.shipped}</Figure>
        <Figure>
          {money(line.unit_price_minor, currency)}
          <span className="text-ui-fg-muted block">{money(line.total_minor, currency)}</span>
        </Figure>
        <Table.Cell className="w-px">
          <IconButton
            size="small"
            variant="transparent"
            aria-expanded={isOpen}
            aria-label={t("why", { sku: line.sku })}
            title={t("why", { sku: line.sku })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronDownMini /> : <ChevronRightMini />}
          </IconButton>
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <tr className="bg-ui-bg-subtle border-b">
          <td colSpan={Object.keys(COLUMNS).length + 1} className="txt-compact-small px-6 py-3">
            <WhyPrice price={order.prices[line.sku]} currency={currency} />
          </td>
        </tr>
      )}
    </>
  )
}
