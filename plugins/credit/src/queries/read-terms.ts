import type { Knex, Transaction } from "@orac/bulk"
import { PREPAYMENT_TERMS, type TermsSnapshot } from "../domain/terms"

/** The terms of an entity's account; without an account everything is paid in advance. */
export async function readTerms(
  knex: Knex | Transaction,
  entityId: string
): Promise<TermsSnapshot> {
  const { rows } = await knex.raw(
    `select terms_code as code, net_days, prepayment_percent
       from credit_account where entity_id = ? and deleted_at is null`,
    [entityId]
  )
  return rows[0] ?? PREPAYMENT_TERMS
}
