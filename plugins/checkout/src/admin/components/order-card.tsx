import { Container, Heading } from "@medusajs/ui"
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
  /** Beside the status. */
  action?: ReactNode
}

/** A partner's order: its facts, then each delivery with its lines. */
export function OrderCard({ order, title, action }: OrderCardProps) {
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        <div className="flex items-center gap-3">
          <Status status={order.status} />
          {action}
        </div>
      </div>
      <OrderFacts order={order} />
      {order.segments.map((segment) => (
        <Segment
          key={segment.location_id}
          segment={segment}
          order={order}
          isOpenAtFirst={isShort(order)}
        />
      ))}
    </Container>
  )
}
