import type { Transaction } from "@orac/bulk"
import { assertTransaction } from "./account"
import { appendEntries } from "./append-entries"
import { lockOrderHold } from "./order-hold"

export interface HoldChange {
  order_id: string
  author: string
  reference: string
  reason?: string | null
}

async function holdExactly(
  trx: Transaction,
  change: HoldChange,
  target: (invoicedMinor: number) => number
): Promise<number> {
  assertTransaction(trx)
  const hold = await lockOrderHold(trx, change.order_id)
  if (!hold) {
    return 0
  }
  const difference = Math.max(0, target(hold.invoiced_minor)) - hold.held_minor
  if (difference !== 0) {
    await appendEntries(trx, [
      {
        ...change,
        entity_id: hold.entity_id,
        currency_code: hold.currency_code,
        type: difference > 0 ? "HOLD" : "HOLD_RELEASE",
        amount_minor: Math.abs(difference),
        idempotency_key: `hold:${change.order_id}:${hold.entries}`,
      },
    ])
  }
  return difference
}

/**
 * Gives back what is still held for an order, on its cancellation. Doing it twice does nothing more.
 *
 * @returns the amount given back in minor units
 * @throws MedusaError outside a transaction
 */
export const releaseHold = async (trx: Transaction, change: HoldChange): Promise<number> =>
  Math.abs(await holdExactly(trx, change, () => 0))

/**
 * Brings the hold of an order to its new total, less what is invoiced. The order has changed
 * already, so this never refuses; it may overdraw the limit.
 *
 * @returns the change in minor units
 * @throws MedusaError outside a transaction
 */
export const adjustHold = (
  trx: Transaction,
  change: HoldChange & { total_minor: number }
): Promise<number> => {
  const { total_minor, ...rest } = change
  return holdExactly(trx, rest, (invoiced) => total_minor - invoiced)
}
