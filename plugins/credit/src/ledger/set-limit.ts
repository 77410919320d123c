import type { Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { PREPAYMENT_TERMS } from "../domain/terms"
import { type AccountKey, lockAccount, openAccount } from "./account"
import { appendEntries } from "./append-entries"

export interface LimitInput extends AccountKey {
  currency_code: string
  /** Minor units; 0 lets nothing through on account, null puts the entity on prepayment. */
  limit_minor: number | null
  reason: string
  author: string
  reference?: string
  /** Given by imports, so that a repeated one changes nothing. */
  idempotency_key?: string
}

/**
 * Sets the credit limit by a new entry; an account that is not there is opened.
 *
 * @throws MedusaError outside a transaction
 */
export async function setLimit(trx: Transaction, input: LimitInput): Promise<void> {
  const { entity_id, seller_id, currency_code, limit_minor, reason, author } = input
  if (!(await lockAccount(trx, input))) {
    await openAccount(trx, { entity_id, seller_id, currency_code, terms: PREPAYMENT_TERMS })
  }
  await appendEntries(trx, [
    {
      entity_id,
      seller_id,
      currency_code,
      type: "LIMIT_SET",
      amount_minor: limit_minor,
      reference: input.reference ?? "limit",
      reason,
      author,
      idempotency_key: input.idempotency_key ?? generateEntityId(undefined, "limit"),
    },
  ])
}
