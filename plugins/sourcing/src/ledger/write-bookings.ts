import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import type { Booking } from "../domain/rebooking"

/**
 * Adds rows to the ledger of lots that are locked: booked pieces are positive, what is given back is negative. Each
 * lot's `reserved` follows.
 */
export async function writeBookings(
  trx: Transaction,
  orderId: string,
  bookings: readonly Booking[]
): Promise<void> {
  if (!bookings.length) {
    return
  }
  const lots = bookings.map((booking) => booking.lot_id)
  const quantities = bookings.map((booking) => booking.quantity)
  await trx.raw(
    `insert into lot_booking (id, lot_id, order_id, line_id, quantity)
     select b.id, b.lot_id, ?, b.line_id, b.quantity
       from unnest(?::text[], ?::text[], ?::text[], ?::int[]) as b(id, lot_id, line_id, quantity)`,
    [
      orderId,
      bookings.map(() => generateEntityId(undefined, "lbok")),
      lots,
      bookings.map((booking) => booking.line_id),
      quantities,
    ]
  )
  await trx.raw(
    `update inbound_lot l set reserved = l.reserved + b.quantity, updated_at = now()
       from (select lot_id, sum(quantity)::int as quantity
               from unnest(?::text[], ?::int[]) as t(lot_id, quantity) group by lot_id) b
      where l.id = b.lot_id`,
    [lots, quantities]
  )
}
