import { MedusaError } from "@medusajs/framework/utils"
import { id } from "../domain/ids"
import { writeOutbox } from "../outbox/write"
import { takeItemLocks } from "../sql/locks"
import { RAW_ZERO } from "../sql/raw"
import { withRetry } from "../sql/retry"
import { rows } from "../sql/rows"
import type { Knex, Transaction } from "../types/database"
import type { CancelInput } from "../types/order-change"
import { lockOrder } from "./lock-order"
import { writeNextVersion } from "./next-version"
import {
  LOCK_LEVELS_OF,
  MOVE_RESERVATIONS,
  READ_ITEMS,
  READ_RESERVATIONS,
} from "./restore-line-sources.sql"

/** What keeps an order from being cancelled here: goods that left, money that moved. */
const READ_HINDRANCES = `
select
  exists (select from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id
    where link.order_id = :order_id and link.deleted_at is null and f.canceled_at is null) fulfilled,
  exists (select from order_payment_collection link
    join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
    where link.order_id = :order_id and link.deleted_at is null
      and (p.captured_at is not null or coalesce(p.data, '{}') <> '{}')) paid,
  (select payment_collection_id from order_payment_collection
    where order_id = :order_id and deleted_at is null order by created_at limit 1) collection_id`

/** A cancelled order has, like core's, a credit line over what was refunded: nothing. */
const CANCEL = `
with credit as (
  insert into order_credit_line (id, order_id, version, reference, reference_id, amount, raw_amount, metadata)
  values (:credit_id, :order_id, :version + 1, 'payment_collection', :collection_id, 0, ${RAW_ZERO},
    jsonb_build_object('created_in_version', :version + 1))
),
collections as (
  update payment_collection c set status = 'canceled', updated_at = now()
  from order_payment_collection link
  where link.order_id = :order_id and link.deleted_at is null and c.id = link.payment_collection_id
),
payments as (
  update payment p set canceled_at = now(), updated_at = now()
  from order_payment_collection link
  where link.order_id = :order_id and link.deleted_at is null
    and p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
)
update "order" set status = 'canceled', canceled_at = now(), updated_at = now() where id = :order_id`

/**
 * Cancels an order of any length in one transaction and leaves what core's own cancellation leaves:
 * reservations released, payment promises withdrawn. Events wait in the outbox.
 *
 * @throws MedusaError when something is fulfilled, when a provider was paid or told (core's flow
 * then refunds), or when the order is closed
 */
export const cancelOrder = (knex: Knex, input: CancelInput): Promise<void> =>
  withRetry(() => knex.transaction((trx) => cancel(trx, input)))

async function cancel(trx: Transaction, { order_id, canceled_by, participant }: CancelInput) {
  const { version } = await lockOrder(trx, order_id)
  const collection_id = await refuseHindered(trx, order_id)
  await participant?.(trx)
  const released = await releaseStock(trx, order_id)
  const credit = {
    action: "CREDIT_LINE_ADD",
    reference: "payment_collection",
    reference_id: collection_id,
    details: {},
    amount: "0",
  }
  await writeNextVersion(trx, {
    order_id,
    version,
    created_by: canceled_by ?? null,
    change_type: "credit_line",
    actions: [credit],
    fulfilled: [],
  })
  await rows(trx, CANCEL, { order_id, version, collection_id, credit_id: id("ordcl") })
  const gone = released.map((reservation) => ({ id: reservation.id, order_id }))
  await writeOutbox(trx, [
    { name: "order.canceled", data: { id: order_id } },
    ...(gone.length ? [{ name: "reservation-item.deleted", data: gone }] : []),
  ])
}

async function refuseHindered(trx: Transaction, order_id: string): Promise<string | null> {
  const [state] = await rows<{ fulfilled: boolean; paid: boolean; collection_id: string | null }>(
    trx,
    READ_HINDRANCES,
    { order_id }
  )
  if (state.fulfilled || state.paid) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      state.fulfilled
        ? "All fulfillments must be canceled before canceling an order"
        : `Order ${order_id} has payments that core must refund`
    )
  }
  return state.collection_id
}

async function releaseStock(trx: Transaction, orderId: string) {
  const items = (await rows<{ id: string }>(trx, READ_ITEMS, [orderId])).map((item) => item.id)
  await takeItemLocks(trx, items)
  await rows(trx, LOCK_LEVELS_OF, [items])
  const held = await rows<{ id: string }>(trx, READ_RESERVATIONS, [orderId])
  if (held.length) {
    const released = held.map((reservation) => ({ id: reservation.id }))
    await rows(trx, MOVE_RESERVATIONS, [JSON.stringify(released)])
  }
  return held
}
