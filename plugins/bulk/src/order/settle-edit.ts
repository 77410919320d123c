import { MedusaError } from "@medusajs/framework/utils"
import { withRetry } from "../sql/retry"
import { rows } from "../sql/rows"
import type { Knex, Transaction } from "../types/database"
import type { RebookLots } from "../types/order-change"
import { promiseAgain } from "./promise-again"
import { restoreLineSources } from "./restore-line-sources"

/**
 * Settles what core's order edit leaves open, in one transaction: reservations go back to their lines' sources, lots
 * follow the quantities, the promise to pay is made again for the new total. Doing it twice changes nothing; a
 * canceled order is left alone.
 *
 * @throws MedusaError NOT_FOUND when there is no such order
 */
export const settleEdit = (knex: Knex, orderId: string, rebook?: RebookLots): Promise<void> =>
  withRetry(() =>
    knex.transaction(async (trx) => {
      if (await lockLiveOrder(trx, orderId)) {
        await restoreLineSources(trx, orderId, rebook)
        await promiseAgain(trx, orderId)
      }
    })
  )

async function lockLiveOrder(trx: Transaction, orderId: string): Promise<boolean> {
  const [order] = await rows<{ canceled_at: Date | null }>(
    trx,
    `select canceled_at from "order" where id = ? and deleted_at is null for update`,
    [orderId]
  )
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  return order.canceled_at === null
}
