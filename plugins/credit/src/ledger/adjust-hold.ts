import type { Transaction } from "@orac/bulk"
import { holdTargets } from "../domain/hold-targets"
import { appendEntries } from "./append-entries"
import { lockOrderHolds, type OrderHold, type OrderHolds } from "./order-holds"

export interface HoldChange {
  order_id: string
  author: string
  reference: string
  reason?: string | null
}

/** A hold and what is to be held instead. */
export interface HoldTarget extends OrderHold {
  target_minor: number
}

/**
 * Writes what differs, in one statement.
 *
 * @returns by how much the order is held more, in minor units
 */
export async function holdExactly(
  trx: Transaction,
  change: HoldChange,
  { entries }: Pick<OrderHolds, "entries">,
  targets: readonly HoldTarget[]
): Promise<number> {
  const changed = targets
    .map((target) => ({ ...target, difference: target.target_minor - target.held_minor }))
    .filter(({ difference }) => difference !== 0)
  await appendEntries(
    trx,
    changed.map(({ entity_id, seller_id, currency_code, difference }, index) => ({
      ...change,
      entity_id,
      seller_id,
      currency_code,
      type: difference > 0 ? ("HOLD" as const) : ("HOLD_RELEASE" as const),
      amount_minor: Math.abs(difference),
      idempotency_key: `hold:${change.order_id}:${entries + index}`,
    }))
  )
  return changed.reduce((sum, { difference }) => sum + difference, 0)
}

/**
 * Brings the holds of an order to its new total, less what is invoiced. The order has changed
 * already, so this never refuses; it may overdraw the limit.
 *
 * @returns the change in minor units
 * @throws MedusaError outside a transaction
 */
export async function adjustHold(
  trx: Transaction,
  { total_minor, ...change }: HoldChange & { total_minor: number }
): Promise<number> {
  const locked = await lockOrderHolds(trx, change.order_id)
  const targets = holdTargets(locked.holds, total_minor)
  return holdExactly(
    trx,
    change,
    locked,
    locked.holds.map((hold, index) => ({ ...hold, target_minor: targets[index] }))
  )
}

/**
 * Gives back what is still held for an order, on its cancellation. Doing it twice does nothing more.
 *
 * @returns the amount given back in minor units
 * @throws MedusaError outside a transaction
 */
export const releaseHold = async (trx: Transaction, change: HoldChange): Promise<number> =>
  Math.abs(await adjustHold(trx, { ...change, total_minor: 0 }))
