import { type Knex, rows, type Transaction } from "@orac/bulk"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { TermsSnapshot } from "../domain/terms"

/** The account of a legal entity as the table holds it. */
export interface AccountRow {
  entity_id: string
  currency_code: string
  terms_code: string
  net_days: number
  prepayment_percent: number
}

const COLUMNS = "entity_id, currency_code, terms_code, net_days, prepayment_percent"

export const termsOfAccount = (account: AccountRow): TermsSnapshot => ({
  code: account.terms_code,
  net_days: account.net_days,
  prepayment_percent: account.prepayment_percent,
})

/** @throws MedusaError outside a transaction: a lock that ends with its statement guards nothing */
export function assertTransaction(trx: Transaction): void {
  if (!trx.isTransaction) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The credit ledger is written inside a transaction only"
    )
  }
}

/** Locks the account until the transaction ends; null where the entity has none. */
export async function lockAccount(trx: Transaction, entityId: string): Promise<AccountRow | null> {
  assertTransaction(trx)
  const [account] = await rows<AccountRow>(
    trx,
    `select ${COLUMNS} from credit_account where entity_id = ? and deleted_at is null for update`,
    [entityId]
  )
  return account ?? null
}

/**
 * Opens the account of an entity or changes its terms. The currency is that of the first opening.
 *
 * @throws MedusaError NOT_ALLOWED when the account is kept in another currency
 */
export async function openAccount(
  knex: Knex | Transaction,
  account: { entity_id: string; currency_code: string; terms: TermsSnapshot }
): Promise<void> {
  const { code, net_days, prepayment_percent } = account.terms
  const opened = await rows(
    knex,
    `insert into credit_account (id, ${COLUMNS}) values (?, ?, ?, ?, ?, ?)
     on conflict (entity_id) where deleted_at is null
     do update set terms_code = excluded.terms_code, net_days = excluded.net_days,
       prepayment_percent = excluded.prepayment_percent, updated_at = now()
       where credit_account.currency_code = excluded.currency_code
     returning entity_id`,
    [
      generateEntityId(undefined, "cacc"),
      account.entity_id,
      account.currency_code,
      code,
      net_days,
      prepayment_percent,
    ]
  )
  if (!opened.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The account of ${account.entity_id} is not kept in ${account.currency_code}`
    )
  }
}
