import { sortedLockKeys } from "../domain/lock-key"
import type { Transaction } from "../types/database"

/**
 * Takes core's advisory locks of inventory items until the transaction ends. One statement, sorted
 * by key, so that two takers can never wait for each other. Whoever writes stock takes these first.
 */
export async function takeItemLocks(trx: Transaction, inventoryItemIds: Iterable<string>) {
  const keys = sortedLockKeys(inventoryItemIds)
  if (keys.length) {
    await trx.raw(`select count(pg_advisory_xact_lock(k)) from unnest(?::bigint[]) k`, [keys])
  }
}
