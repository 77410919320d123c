import type { Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"

interface OpenBooking {
  lot_id: string
  line_id: string
  quantity: number
}

/** The lots are locked before their ledger is read: a second release waits, then finds nothing open. */
async function lockOpenBookings(trx: Transaction, orderId: string): Promise<OpenBooking[]> {
  await trx.raw(
    `select id from inbound_lot where id in (select lot_id from lot_booking where order_id = ?)
      order by id for update`,
    [orderId]
  )
  const { rows } = await trx.raw<{ rows: OpenBooking[] }>(
    `select lot_id, line_id, sum(quantity)::int as quantity from lot_booking
      where order_id = ? and deleted_at is null
      group by lot_id, line_id having sum(quantity) > 0 order by lot_id, line_id`,
    [orderId]
  )
  return rows
}

/**
 * Gives back everything that an order has booked of inbound lots, inside the caller's transaction. A second call
 * finds nothing to give back.
 */
export async function releaseLots(trx: Transaction, orderId: string): Promise<void> {
  const open = await lockOpenBookings(trx, orderId)
  if (!open.length) {
    return
  }
  const lots = open.map((booking) => booking.lot_id)
  const lines = open.map((booking) => booking.line_id)
  const quantities = open.map((booking) => booking.quantity)
  await trx.raw(
    `insert into lot_booking (id, lot_id, order_id, line_id, quantity)
     select b.id, b.lot_id, ?, b.line_id, -b.quantity
       from unnest(?::text[], ?::text[], ?::text[], ?::int[]) as b(id, lot_id, line_id, quantity)`,
    [orderId, open.map(() => generateEntityId(undefined, "lbok")), lots, lines, quantities]
  )
  await trx.raw(
    `update inbound_lot l set reserved = l.reserved - b.quantity, updated_at = now()
       from (select lot_id, sum(quantity)::int as quantity
               from unnest(?::text[], ?::int[]) as t(lot_id, quantity) group by lot_id) b
      where l.id = b.lot_id`,
    [lots, quantities]
  )
}
