import { withRetry } from "../sql/retry"
import type { Knex } from "../types/database"
import type { RebookLots } from "../types/order-change"
import { lockLiveOrder } from "./lock-order"
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
