import type { OrderStatus, OrderView } from "@orac/checkout/contract"

export interface OrderStep {
  status: OrderStatus
  /** When it was reached; null while it lies ahead. */
  at: string | null
  isNow: boolean
}

const WAY = ["placed", "confirmed", "part_shipped", "shipped", "delivered"] as const

/**
 * The way of an order: what is behind it with dates, then what lies ahead. Shipping in parts is a step only of
 * orders that did; a cancelled order has nothing ahead.
 */
export function orderSteps({
  status,
  timeline,
}: Pick<OrderView, "status" | "timeline">): OrderStep[] {
  const reached = new Map(timeline.map((step) => [step.status, step.at]))
  const step = (one: OrderStatus): OrderStep => ({
    status: one,
    at: reached.get(one) ?? null,
    isNow: one === status,
  })
  if (status === "cancelled") {
    const behind = WAY.filter((one) => reached.has(one))
    return [...behind, "cancelled" as const].map(step)
  }
  return WAY.filter((one) => one !== "part_shipped" || reached.has(one) || one === status).map(step)
}
