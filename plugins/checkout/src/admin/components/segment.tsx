import { Button, Heading, Text } from "@medusajs/ui"
import { ACTIONS, figures, PagedRows, useFormat } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPartnerOrder } from "../../contract"
import { COLUMNS, SegmentLine } from "./segment-line"
import { Status } from "./status"

type SegmentView = AdminPartnerOrder["segments"][number]

interface SegmentProps {
  segment: SegmentView
  order: AdminPartnerOrder
}

function Lines({ segment, order }: SegmentProps) {
  const { t } = useTranslation("checkout")
  const columns = Object.entries(COLUMNS).map(([column, isFigure]) =>
    isFigure ? figures(t(column)) : t(column)
  )
  return (
    <div className="divide-y border-t">
      <PagedRows items={segment.lines} columns={[...columns, ACTIONS]}>
        {(line) => <SegmentLine key={line.line_item_id} line={line} order={order} />}
      </PagedRows>
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
  const { say } = useFormat()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const title = say(segment.source.name) || t("unknown_source")
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
