import type { Transaction } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { generateEntityId } from "@medusajs/framework/utils"
import { type LotAllocation, type LotRow, lotRefusals, neededByLot } from "../domain/lot-booking"

async function lockLots(trx: Transaction, ids: string[]): Promise<LotRow[]> {
  const { rows } = await trx.raw<{ rows: LotRow[] }>(
    `select id, sku, eta, quantity - reserved as free from inbound_lot
      where id = any(?) and deleted_at is null order by id for update`,
    [ids]
  )
  return rows
}

async function writeBookings(trx: Transaction, orderId: string, allocations: LotAllocation[]) {
  const needed = [...neededByLot(allocations)]
  await trx.raw(
    `update inbound_lot b set reserved = b.reserved + n.quantity, updated_at = now()
       from unnest(?::text[], ?::int[]) as n(id, quantity) where b.id = n.id`,
    [needed.map(([id]) => id), needed.map(([, quantity]) => quantity)]
  )
  await trx.raw(
    `insert into lot_booking (id, lot_id, order_id, line_id, quantity)
     select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[])`,
    [
      allocations.map(() => generateEntityId(undefined, "lbok")),
      allocations.map((allocation) => allocation.lot_id),
      allocations.map(() => orderId),
      allocations.map((allocation) => allocation.line_id),
      allocations.map((allocation) => allocation.quantity),
    ]
  )
}

/**
 * Books inbound goods for an order inside the caller's transaction: all allocations or none. The lots are locked in
 * the order of their ids and never booked beyond what is free.
 *
 * @returns one refusal per lot that is short or has moved; empty when everything is booked
 */
export async function bookLots(
  trx: Transaction,
  { order_id, allocations }: { order_id: string; allocations: LotAllocation[] }
): Promise<Refusal[]> {
  if (!allocations.length) {
    return []
  }
  const lots = await lockLots(trx, [...neededByLot(allocations).keys()])
  const refusals = lotRefusals(lots, allocations)
  if (!refusals.length) {
    await writeBookings(trx, order_id, allocations)
  }
  return refusals
}
