import { type HeldReservation, stockKey } from "../domain/restore"
import { takeItemLocks } from "../sql/locks"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import { LOCK_LEVELS_OF, READ_ITEMS, READ_RESERVATIONS } from "./restore-line-sources.sql"

type ReservationRow = Omit<HeldReservation, "quantity"> & { quantity: string }

interface FreeRow {
  item_id: string
  location_id: string
  free: string
}

/**
 * Locks every item that an order holds or may hold, and its levels, as a placement does.
 *
 * @returns what the order holds, and pieces free per `stockKey`
 */
export async function lockHeldStock(
  trx: Transaction,
  orderId: string
): Promise<{ reservations: HeldReservation[]; free: Map<string, number> }> {
  const items = (await rows<{ id: string }>(trx, READ_ITEMS, [orderId])).map(({ id }) => id)
  await takeItemLocks(trx, items)
  const held = await rows<ReservationRow>(trx, READ_RESERVATIONS, [orderId])
  const levels = await rows<FreeRow>(trx, LOCK_LEVELS_OF, [items])
  return {
    reservations: held.map((one) => ({ ...one, quantity: Number(one.quantity) })),
    free: new Map(
      levels.map(({ item_id, location_id, free }) => [stockKey(item_id, location_id), Number(free)])
    ),
  }
}
