import { id } from "../domain/ids"
import { CartBusy } from "../errors"
import type { Transaction } from "../types/database"
import { rows } from "./rows"

/**
 * Holds the row of core's lock table that its cart flows lease under the cart's id. Written and
 * removed within one transaction, nobody sees it; core waits on the key until we commit.
 *
 * @throws CartBusy when a core flow holds the cart now
 */
export async function withCartLease<T>(
  trx: Transaction,
  cartId: string,
  work: () => Promise<T>
): Promise<T> {
  const owner = id("bulk")
  const taken = await rows(
    trx,
    `insert into locking (id, owner_id, expiration) values (?, ?, now() + interval '30 seconds')
     on conflict (id) do update set owner_id = excluded.owner_id, expiration = excluded.expiration
       where locking.expiration < now()
     returning id`,
    [cartId, owner]
  )
  if (!taken.length) {
    throw new CartBusy(cartId)
  }
  const result = await work()
  await rows(trx, `delete from locking where id = ? and owner_id = ?`, [cartId, owner])
  return result
}
