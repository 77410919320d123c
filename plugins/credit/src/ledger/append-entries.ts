import { rows, type Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CreditEntryType } from "../domain/entry"
import { type AccountKey, assertTransaction } from "./account"

/** An entry to append; `idempotency_key` is what makes a repeated append do nothing. */
export interface NewEntry extends AccountKey {
  type: CreditEntryType
  /** Minor units, never negative; null only for a LIMIT_SET that takes the limit away. */
  amount_minor: number | null
  currency_code: string
  order_id?: string | null
  document_id?: string | null
  reference: string
  reason?: string | null
  author: string
  idempotency_key: string
  /** When it happened, where that is not now: imports and demo data. */
  created_at?: Date
}

/**
 * Appends entries in their order, in one statement. It is the only write to the ledger.
 *
 * @returns how many were new; entries whose key is known are skipped
 * @throws MedusaError outside a transaction
 */
export async function appendEntries(trx: Transaction, entries: NewEntry[]): Promise<number> {
  assertTransaction(trx)
  const records = entries.map((entry) => ({
    created_at: new Date(),
    ...entry,
    id: generateEntityId(undefined, "cent"),
  }))
  const appended = await rows(
    trx,
    `insert into credit_entry (id, entity_id, seller_id, type, amount_minor, currency_code, order_id,
       document_id, reference, reason, author, idempotency_key, created_at)
     select id, entity_id, seller_id, type, amount_minor, currency_code, order_id,
       document_id, reference, reason, author, idempotency_key, created_at
       from json_populate_recordset(null::credit_entry, ?::json) with ordinality
      order by ordinality
     on conflict (idempotency_key) do nothing
     returning id`,
    [JSON.stringify(records)]
  )
  return appended.length
}
