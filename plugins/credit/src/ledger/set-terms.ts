import type { Transaction } from "@orac/bulk"
import { PREPAYMENT_TERMS, type TermsSnapshot } from "../domain/terms"
import { lockAccount, openAccount } from "./account"
import { type LimitInput, setLimit } from "./set-limit"

const termsOf = (net_days: number, prepayment_percent: number): TermsSnapshot =>
  prepayment_percent === 100
    ? PREPAYMENT_TERMS
    : { code: `net-${net_days}`, net_days, prepayment_percent }

/**
 * What a seller lets a company order on account, limit and terms together.
 *
 * @throws MedusaError outside a transaction, or NOT_ALLOWED when the account is kept in another currency
 */
export async function setTerms(
  trx: Transaction,
  {
    net_days,
    prepayment_percent,
    ...limit
  }: LimitInput & Pick<TermsSnapshot, "net_days" | "prepayment_percent">
): Promise<void> {
  await lockAccount(trx, limit)
  await openAccount(trx, { ...limit, terms: termsOf(net_days, prepayment_percent) })
  await setLimit(trx, limit)
}
