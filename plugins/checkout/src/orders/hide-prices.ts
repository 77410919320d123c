import type { OrderRow, OrderSort, OrderView } from "../contract"
import type { Desk } from "../desk"

/** Whether the employee may not see what things cost. */
export const hidesPrices = ({ partner }: Desk) => !partner.permissions.has("price.view")

/** The order a history is shown in: by sums only to those who may see them, for their order tells of them too. */
export const shownOrder = (desk: Desk, order: OrderSort): OrderSort =>
  hidesPrices(desk) && order.endsWith("total") ? "-placed_at" : order

export const withoutSum = <T extends OrderRow>(row: T): T => ({ ...row, total_minor: 0 })

/** An order for an employee who may not see prices: every sum is zero. */
export const withoutPrices = (order: OrderView): OrderView => ({
  ...withoutSum(order),
  goods_minor: 0,
  freight_minor: 0,
  tax_minor: 0,
  saving_minor: 0,
  lines: order.lines.map((line) => ({
    ...line,
    unit_price_minor: 0,
    list_price_minor: 0,
    total_minor: 0,
  })),
  segments: order.segments.map((segment) => ({ ...segment, freight_minor: 0 })),
})
