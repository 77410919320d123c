import { type Knex, rows, type Transaction } from "@orac/bulk"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { TermsSnapshot } from "../domain/terms"

/** Whose account with whom; a null seller is the manufacturer. */
export interface AccountKey {
  entity_id: string
  seller_id: string | null
}

/** An account as the table holds it. */
export interface AccountRow extends AccountKey {
  currency_code: string
  terms_code: string
  net_days: number
  prepayment_percent: number
}

const HOUSE_KEY = "(entity_id) where seller_id is null and deleted_at is null"
const SELLER_KEY = "(seller_id, entity_id) where seller_id is not null and deleted_at is null"
const COLUMNS = "entity_id, seller_id, currency_code, terms_code, net_days, prepayment_percent"

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

/** Locks the account until the transaction ends; null where there is none. */
export async function lockAccount(trx: Transaction, key: AccountKey): Promise<AccountRow | null> {
  assertTransaction(trx)
  const [account] = await rows<AccountRow>(
    trx,
    `select ${COLUMNS} from credit_account
      where entity_id = ? and seller_id is not distinct from ? and deleted_at is null for update`,
    [key.entity_id, key.seller_id]
  )
  return account ?? null
}

/**
 * Opens an account or changes its terms. The currency is that of the first opening.
 *
 * @throws MedusaError NOT_ALLOWED when the account is kept in another currency
 */
export async function openAccount(
  knex: Knex | Transaction,
  account: AccountKey & { currency_code: string; terms: TermsSnapshot }
): Promise<void> {
  const { code, net_days, prepayment_percent } = account.terms
  const opened = await rows(
    knex,
    `insert into credit_account (id, ${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)
     on conflict ${account.seller_id === null ? HOUSE_KEY : SELLER_KEY}
     do update set terms_code = excluded.terms_code, net_days = excluded.net_days,
       prepayment_percent = excluded.prepayment_percent, updated_at = now()
       where credit_account.currency_code = excluded.currency_code
     returning entity_id`,
    [
      generateEntityId(undefined, "cacc"),
      account.entity_id,
      account.seller_id,
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
