import type { OrderStatus, OrderView } from "../../contract"

type Moment = Date | string

export interface DatedFulfillment {
  created_at: Moment
  shipped_at: Moment | null
  delivered_at: Moment | null
  canceled_at: Moment | null
}

export interface DatedOrder {
  created_at: Date
  canceled_at: Date | null
  fulfillments: readonly DatedFulfillment[]
}

type Step = OrderView["timeline"][number]

const times = (moments: (Moment | null)[]) =>
  moments.flatMap((moment) => (moment ? [new Date(moment).getTime()] : [])).sort((a, b) => a - b)

/**
 * When an order reached each status, oldest first. Shipping and delivery count as done with the last
 * fulfilment, and only where `status` says that nothing is missing.
 */
export function timelineOf(order: DatedOrder, status: OrderStatus): Step[] {
  const live = order.fulfillments.filter((fulfillment) => !fulfillment.canceled_at)
  const shipped = times(live.map((fulfillment) => fulfillment.shipped_at))
  const delivered = times(live.map((fulfillment) => fulfillment.delivered_at))
  const isShipped = status === "shipped" || status === "delivered"
  const steps: [OrderStatus, number | undefined][] = [
    ["placed", order.created_at.getTime()],
    ["confirmed", times(live.map((fulfillment) => fulfillment.created_at))[0]],
    ["part_shipped", isShipped && shipped.length < 2 ? undefined : shipped[0]],
    ["shipped", isShipped ? shipped.at(-1) : undefined],
    ["delivered", status === "delivered" ? delivered.at(-1) : undefined],
    ["cancelled", order.canceled_at?.getTime()],
  ]
  return steps.flatMap(([reached, at]) =>
    at === undefined ? [] : [{ status: reached, at: new Date(at).toISOString() }]
  )
}
