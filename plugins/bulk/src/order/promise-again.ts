import { authorize } from "../place/payment"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"

interface OpenCollection {
  collection_id: string
  provider_id: string
  currency_code: string
  total: string
}

/**
 * Bindings: order id. The open collection of an order that was once promised: a payment without provider's data, not
 * captured. None when what is open is promised already.
 */
const READ_UNPROMISED = `
with collection as (
  select c.* from order_payment_collection link
  join payment_collection c on c.id = link.payment_collection_id and c.deleted_at is null
  where link.order_id = ? and link.deleted_at is null
),
open as (
  select * from collection where status in ('not_paid', 'authorized') order by created_at desc limit 1
),
promise as (
  select p.provider_id from collection
  join payment p on p.payment_collection_id = collection.id and p.deleted_at is null
  where p.captured_at is null and coalesce(p.data, '{}') = '{}'
  order by p.created_at desc limit 1
)
select open.id collection_id, open.currency_code, promise.provider_id, pending.total
from open
join order_payment_collection link on link.payment_collection_id = open.id and link.deleted_at is null
join "order" o on o.id = link.order_id
join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
cross join lateral (select s.totals->'raw_pending_difference'->>'value' total) pending
cross join promise
where pending.total::numeric >= 0
  and (open.status = 'not_paid' or open.authorized_amount is distinct from pending.total::numeric)`

/**
 * Core's edit cancels an authorised payment and opens a collection that nobody has promised to pay. The promise was a
 * fact of our database, so it is made again for what the order now comes to.
 */
export async function promiseAgain(trx: Transaction, orderId: string): Promise<void> {
  const [open] = await rows<OpenCollection>(trx, READ_UNPROMISED, [orderId])
  if (open) {
    await authorize(trx, open)
  }
}
