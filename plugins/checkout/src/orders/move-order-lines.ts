import { type LineMove, moveLines, type Transaction } from "@orac/bulk"
import { movedPlan } from "../domain/orders/moved-plan"
import type { PlannedSegment } from "../domain/orders/snapshot"
import { deliveryName, shippingOptions } from "../placement/shipping-options"
import { findPartnerOrder, updateOrderPlan } from "./order-rows"

/** Whole lines of an order that come from another source than planned. */
export type SourceMove = Pick<LineMove, "from" | "lines"> & {
  to: Pick<PlannedSegment, "location_id" | "source">
}

/**
 * Lets lines of a placed order come from other sources, all or nothing: their stock, their delivery at the price of
 * before, and the plan that the client sees; dates stay as promised.
 *
 * @param participant runs when all is written and no item is locked yet: the place of locks on accounts
 * @throws Refused of `moveLines`; everything of the transaction is to be rolled back
 */
export async function moveOrderLines(
  trx: Transaction,
  orderId: string,
  moves: readonly SourceMove[],
  participant: () => Promise<void>
): Promise<void> {
  const { plan } = await findPartnerOrder(trx, null, orderId)
  const options = await shippingOptions(
    trx,
    moves.map(({ to }) => to.location_id)
  )
  const carriers = new Map(plan.segments.map((one) => [one.location_id, one.carrier]))
  await moveLines(trx, {
    order_id: orderId,
    moves: moves.map(({ from, to: { location_id, source }, lines }) => ({
      from,
      to: location_id,
      lines,
      delivery: {
        name: deliveryName(source, carriers.get(from) ?? ""),
        shipping_option_id: options.get(location_id) ?? null,
      },
    })),
    participant: async (_, kept) => {
      const moved = moves.map(({ from, to }) => ({ from, to, stays: kept.has(from) }))
      await updateOrderPlan(trx, orderId, movedPlan(plan, moved))
      await participant()
    },
  })
}
