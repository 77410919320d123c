import { rows, type Transaction } from "@orac/bulk"
import { type AccountKey, assertTransaction, lockAccount } from "./account"

/** What the ledger holds of one order on one account; minor units. */
export interface OrderHold extends AccountKey {
  currency_code: string
  /** HOLD less HOLD_RELEASE. */
  held_minor: number
  invoiced_minor: number
}

/** An order's holds, its accounts locked. */
export interface OrderHolds {
  holds: OrderHold[]
  /** Entries of the order so far: it numbers the next one. */
  entries: number
}

/** Sums of an order by account, in the order in which accounts are locked. */
export const READ_HOLDS = `select entity_id, seller_id, currency_code,
    coalesce(sum(case type when 'HOLD' then amount_minor when 'HOLD_RELEASE' then -amount_minor end), 0)::text as held,
    coalesce(sum(amount_minor) filter (where type = 'INVOICED'), 0)::text as invoiced,
    count(*)::int as entries
  from credit_entry where order_id = ?
 group by entity_id, seller_id, currency_code
having bool_or(type = 'HOLD')
 order by seller_id nulls first`

export type HoldRow = AccountKey &
  Pick<OrderHold, "currency_code"> & { held: string; invoiced: string; entries: number }

const readHolds = (trx: Transaction, orderId: string) => rows<HoldRow>(trx, READ_HOLDS, [orderId])

/**
 * Locks the accounts that hold an order, and those that are about to, and sums the order up. Whoever changes the holds
 * of one order comes here one after another, whichever accounts they fall on.
 *
 * @param sellers with whom the order's entity is about to be held too
 * @returns no holds for an order that was never held: it is paid in advance, or is none of ours
 * @throws MedusaError outside a transaction
 */
export async function lockOrderHolds(
  trx: Transaction,
  orderId: string,
  sellers: readonly (string | null)[] = []
): Promise<OrderHolds> {
  assertTransaction(trx)
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`credit:${orderId}`])
  const held = await readHolds(trx, orderId)
  if (!held.length) {
    return { holds: [], entries: 0 }
  }
  const [{ entity_id }] = held
  const ids = new Set([...held.map(({ seller_id }) => seller_id), ...sellers])
  for (const seller_id of [...ids].sort((a, b) => (a ?? "").localeCompare(b ?? "", "en"))) {
    await lockAccount(trx, { entity_id, seller_id })
  }
  const found = await readHolds(trx, orderId)
  return {
    holds: found.map(({ held, invoiced, entries: _, ...account }) => ({
      ...account,
      held_minor: Number(held),
      invoiced_minor: Number(invoiced),
    })),
    entries: found.reduce((sum, { entries }) => sum + entries, 0),
  }
}
