import type { Transaction, WaitingLine } from "@orac/bulk"
import { type Booking, raising, rebooking } from "../domain/rebooking"
import { writeBookings } from "./write-bookings"

/** The lots are locked before their ledger is read: a second call waits, then finds the first one's bookings. */
async function lockLots(trx: Transaction, orderId: string, wanted: readonly WaitingLine[]) {
  const { rows } = await trx.raw<{ rows: { id: string; free: number }[] }>(
    `select id, case when deleted_at is null then quantity - reserved else 0 end as free from inbound_lot
      where id in (select lot_id from lot_booking where order_id = ?) or id = any(?)
      order by id for update`,
    [orderId, wanted.map((line) => line.lot_id)]
  )
  return new Map(rows.map(({ id, free }) => [id, free]))
}

async function openBookings(trx: Transaction, orderId: string): Promise<Booking[]> {
  const { rows } = await trx.raw<{ rows: Booking[] }>(
    `select lot_id, line_id, sum(quantity)::int as quantity from lot_booking
      where order_id = ? and deleted_at is null
      group by lot_id, line_id having sum(quantity) > 0 order by lot_id, line_id`,
    [orderId]
  )
  return rows
}

/**
 * Makes the bookings of an order follow the quantities of its lines, inside the caller's transaction: what a line no
 * longer needs is free again, what it needs more is booked where its lot has it. Doing it twice changes nothing.
 *
 * @param lines every line of the order that waits for a lot, with its pieces now
 * @returns the ids of lines whose lot has not enough: all they had booked is given back
 */
export async function rebookLots(
  trx: Transaction,
  orderId: string,
  lines: readonly WaitingLine[]
): Promise<string[]> {
  const free = await lockLots(trx, orderId, lines)
  const { changes, leaving } = rebooking(await openBookings(trx, orderId), lines, free)
  await writeBookings(trx, orderId, changes)
  return leaving
}

/**
 * The first half of {@link rebookLots}: books what lines need more and gives nothing back. A change of the order that
 * is not certain yet takes its pieces with it; `rebookLots` ends it, whichever way it went.
 *
 * @returns the ids of lines whose lot has not enough: for these nothing is booked
 */
export async function raiseBookings(
  trx: Transaction,
  orderId: string,
  lines: readonly WaitingLine[]
): Promise<string[]> {
  const free = await lockLots(trx, orderId, lines)
  const { changes, short } = raising(await openBookings(trx, orderId), lines, free)
  await writeBookings(trx, orderId, changes)
  return short.map((line) => line.line_id)
}

/**
 * Gives back everything that an order has booked of inbound lots, inside the caller's transaction. A second call
 * finds nothing to give back.
 */
export async function releaseLots(trx: Transaction, orderId: string): Promise<void> {
  await rebookLots(trx, orderId, [])
}
