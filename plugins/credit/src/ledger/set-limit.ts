import type { Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { PREPAYMENT_TERMS } from "../domain/terms"
import { lockAccount, openAccount } from "./account"
import { appendEntries } from "./append-entries"

export interface LimitInput {
  entity_id: string
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
 * Sets the credit limit by a new entry; an entity without an account gets one.
 *
 * @throws MedusaError outside a transaction
 */
export async function setLimit(trx: Transaction, input: LimitInput): Promise<void> {
  const { entity_id, currency_code, limit_minor, reason, author } = input
  if (!(await lockAccount(trx, entity_id))) {
    await openAccount(trx, { entity_id, currency_code, terms: PREPAYMENT_TERMS })
  }
  await appendEntries(trx, [
    {
      entity_id,
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
