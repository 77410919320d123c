import { Button, Heading, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPartnerOrder } from "../../contract"
import { useFormat } from "../lib/format"
import { Pager } from "./pager"
import { COLUMNS, SegmentLine } from "./segment-line"
import { Status } from "./status"

type SegmentView = AdminPartnerOrder["segments"][number]

/** So many lines of a delivery are drawn at once: orders have hundreds. */
const PAGE = 20

interface SegmentProps {
  segment: SegmentView
  order: AdminPartnerOrder
}

function Lines({ segment, order }: SegmentProps) {
  const { t } = useTranslation("checkout")
  const [offset, setOffset] = useState(0)
  const { lines } = segment
  return (
    <div className="overflow-x-auto border-t">
      <Table>
        <Table.Header>
          <Table.Row>
            {Object.entries(COLUMNS).map(([column, isNumber]) => (
              <Table.HeaderCell key={column} className={isNumber ? "text-right" : undefined}>
                {t(column)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell aria-label={t("reasons")} />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.slice(offset, offset + PAGE).map((line) => (
            <SegmentLine key={line.line_item_id} line={line} order={order} />
          ))}
        </Table.Body>
      </Table>
      {lines.length > PAGE && (
        <Pager offset={offset} size={PAGE} count={lines.length} onChange={setOffset} />
      )}
    </div>
  )
}

function Summary({ segment, order }: SegmentProps) {
  const { t } = useTranslation("checkout")
  const { day, money } = useFormat()
  const total = (value: "quantity" | "reserved") =>
    segment.lines.reduce((sum, line) => sum + line[value], 0)
  const facts = [
    segment.carrier && t(`carrier_${segment.carrier}`, { defaultValue: segment.carrier }),
    t("leaves", { date: day(segment.ready_date) }),
    t("arrives", { date: day(segment.arrival_date) }),
    t("freight", { sum: money(segment.freight_minor, order.currency_code) }),
    t("lines", { count: segment.lines.length }),
    t("reserved_of", { reserved: total("reserved"), quantity: total("quantity") }),
  ]
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {facts.filter(Boolean).join(" · ")}
    </Text>
  )
}

/** One delivery of an order: its source, how it travels, what it carries. */
export function Segment({
  segment,
  order,
  isOpenAtFirst,
}: SegmentProps & { isOpenAtFirst: boolean }) {
  const { t } = useTranslation("checkout")
  const { name } = useFormat()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const title = name(segment.source.name) || t("unknown_source")
  return (
    <section aria-label={title}>
      <div className="flex items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h3">{title}</Heading>
          <Summary segment={segment} order={order} />
        </div>
        <div className="flex items-center gap-3">
          <Status status={segment.status} />
          <Button
            size="small"
            variant="secondary"
            aria-expanded={isOpen}
            className="whitespace-nowrap"
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? "hide_lines" : "show_lines")}
          </Button>
        </div>
      </div>
      {isOpen && <Lines segment={segment} order={order} />}
    </section>
  )
}
