import type { OrderStatus } from "../../contract"

/** How far one line or part of a line has come, in pieces. */
export interface Progress {
  quantity: number
  fulfilled: number
  shipped: number
  delivered: number
}

/**
 * The status of an order or of a part of it: it follows from its lines and is never set by hand.
 * Lines that an edit has emptied say nothing.
 */
export function statusOf(lines: readonly Progress[], isCanceled: boolean): OrderStatus {
  const live = lines.filter((line) => line.quantity > 0)
  if (isCanceled) {
    return "cancelled"
  }
  if (live.length && live.every((line) => line.delivered >= line.quantity)) {
    return "delivered"
  }
  if (live.length && live.every((line) => line.shipped >= line.quantity)) {
    return "shipped"
  }
  if (live.some((line) => line.shipped > 0)) {
    return "part_shipped"
  }
  return live.some((line) => line.fulfilled > 0) ? "confirmed" : "placed"
}
