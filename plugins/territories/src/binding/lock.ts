import { lockKey, type Transaction } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * One writer of bindings at a time, until its transaction ends: decisions count the room of sellers, and two people
 * who decide one case or proposal come one after the other.
 *
 * @throws MedusaError outside a transaction
 */
export async function lockBindings(trx: Transaction): Promise<void> {
  if (!trx.isTransaction) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Bindings are written inside a transaction only"
    )
  }
  await trx.raw("select pg_advisory_xact_lock(?)", [lockKey("territories:bindings")])
}
