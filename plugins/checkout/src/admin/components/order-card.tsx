import { Section } from "@orac/admin-kit"
import type { ReactNode } from "react"
import type { AdminPartnerOrder } from "../../contract"
import { OrderFacts } from "./order-facts"
import { Segment } from "./segment"
import { Status } from "./status"

/** An order of few lines shows them at once; of a long one the deliveries alone fill the page. */
const FEW_LINES = 10

const isShort = ({ segments }: AdminPartnerOrder) =>
  segments.reduce((count, { lines }) => count + lines.length, 0) <= FEW_LINES

interface OrderCardProps {
  order: AdminPartnerOrder
  title: string
  level?: "h1" | "h2"
  /** Beside the status. */
  action?: ReactNode
}

/** A partner's order: its facts, then each delivery with its lines. */
export function OrderCard({ order, title, level, action }: OrderCardProps) {
  const head = (
    <>
      <Status status={order.status} />
      {action}
    </>
  )
  return (
    <Section title={title} level={level} actions={head}>
      <OrderFacts order={order} />
      {order.segments.map((segment) => (
        <Segment
          key={segment.location_id}
          segment={segment}
          order={order}
          isOpenAtFirst={isShort(order)}
        />
      ))}
    </Section>
  )
}
