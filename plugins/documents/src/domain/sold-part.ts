import type { BulkOrder } from "@orac/bulk"
import type { SellerShare } from "@orac/checkout"
import { type Day, fromMinor } from "@orac/markets"

/** When a part of an order has to be paid; undefined = as long after its invoice as the house gives. */
export type PaymentDue = Day | undefined

/**
 * The part of an order that one seller sells, as an order of its own: its pieces and its share of the deliveries.
 *
 * @param minorUnits digits of the currency's minor unit
 */
export function soldPart(
  order: BulkOrder,
  { lines, deliveries }: SellerShare,
  { minorUnits, due }: { minorUnits: number; due: PaymentDue }
): BulkOrder {
  const pieces = new Map(lines.map(({ line_id, quantity }) => [line_id, quantity]))
  const amounts = new Map(deliveries.map(({ id, amount_minor }) => [id, amount_minor]))
  return {
    ...order,
    metadata: { ...order.metadata, payment_due_on: due },
    lines: order.lines.map((line) => ({ ...line, quantity: pieces.get(line.id) ?? 0 })),
    shipping_methods: order.shipping_methods.map((method) => ({
      ...method,
      amount: fromMinor(amounts.get(method.id) ?? 0, minorUnits),
    })),
  }
}
