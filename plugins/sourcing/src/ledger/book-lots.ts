import type { Transaction } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { type LotAllocation, type LotRow, lotRefusals, neededByLot } from "../domain/lot-booking"
import { writeBookings } from "./write-bookings"

async function lockLots(trx: Transaction, ids: string[]): Promise<LotRow[]> {
  const { rows } = await trx.raw<{ rows: LotRow[] }>(
    `select id, sku, eta, quantity - reserved as free from inbound_lot
      where id = any(?) and deleted_at is null order by id for update`,
    [ids]
  )
  return rows
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
