import type { Transaction } from "@orac/bulk"
import { lockAccount } from "./account"

/** What the ledger holds of one order, its account locked. */
export interface OrderHold {
  entity_id: string
  currency_code: string
  /** HOLD less HOLD_RELEASE, minor units. */
  held_minor: number
  invoiced_minor: number
  /** Entries of the order so far: it numbers the next one. */
  entries: number
}

export const READ_HOLD = `select
    coalesce(sum(case type when 'HOLD' then amount_minor when 'HOLD_RELEASE' then -amount_minor end), 0)::text as held,
    coalesce(sum(amount_minor) filter (where type = 'INVOICED'), 0)::text as invoiced,
    count(*)::int as entries
  from credit_entry where order_id = ?`

/**
 * Locks the account that holds an order and sums the order up.
 *
 * @returns null for an order that was never held: it is paid in advance, or is none of ours
 */
export async function lockOrderHold(trx: Transaction, orderId: string): Promise<OrderHold | null> {
  const { rows: holders } = await trx.raw(
    "select entity_id, currency_code from credit_entry where order_id = ? and type = 'HOLD' limit 1",
    [orderId]
  )
  if (!holders.length) {
    return null
  }
  await lockAccount(trx, holders[0].entity_id)
  const { rows } = await trx.raw(READ_HOLD, [orderId])
  return {
    ...holders[0],
    held_minor: Number(rows[0].held),
    invoiced_minor: Number(rows[0].invoiced),
    entries: rows[0].entries,
  }
}
