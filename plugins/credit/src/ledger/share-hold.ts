import type { Transaction } from "@orac/bulk"
import { paymentMode } from "../domain/terms"
import { type HoldChange, holdExactly } from "./adjust-hold"
import { lockOrderHolds } from "./order-holds"
import { readState } from "./read-state"

/** What one seller sells of an order; a null seller is the manufacturer. */
export interface HoldShare {
  seller_id: string | null
  amount_minor: number
}

/**
 * Holds of an order on account what each of its sellers sells, on the account with that seller. A seller that gives
 * the company no credit is paid in advance: nothing is held with it. Who sells it is decided, so this never refuses;
 * it may overdraw a limit. An order that is paid in advance stays so.
 *
 * @throws MedusaError outside a transaction
 */
export async function shareHold(
  trx: Transaction,
  { shares, ...change }: HoldChange & { shares: readonly HoldShare[] }
): Promise<void> {
  const sellers = shares.map(({ seller_id }) => seller_id)
  const locked = await lockOrderHolds(trx, change.order_id, sellers)
  const [first] = locked.holds
  if (!first) {
    return
  }
  const { entity_id, currency_code } = first
  const amounts = new Map(shares.map(({ seller_id, amount_minor }) => [seller_id, amount_minor]))
  const known = new Set(locked.holds.map(({ seller_id }) => seller_id))
  const accounts = [
    ...locked.holds,
    ...sellers
      .filter((seller_id) => !known.has(seller_id))
      .map((seller_id) => ({
        entity_id,
        seller_id,
        currency_code,
        held_minor: 0,
        invoiced_minor: 0,
      })),
  ]
  const targets = []
  for (const account of accounts) {
    const { standing, terms } = await readState(trx, account)
    const isOnAccount = paymentMode(standing.limit_minor, terms) === "credit"
    const amount = isOnAccount ? (amounts.get(account.seller_id) ?? 0) : 0
    targets.push({ ...account, target_minor: Math.max(0, amount - account.invoiced_minor) })
  }
  await holdExactly(trx, change, locked, targets)
}
