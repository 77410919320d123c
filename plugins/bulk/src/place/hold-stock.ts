import { takeItemLocks } from "../sql/locks"
import { rows } from "../sql/rows"
import type { Knex, Transaction } from "../types/database"
import { LOCK_LEVELS_OF, MOVE_RESERVATIONS } from "../order/restore-line-sources.sql"
import { reserveStock } from "./stock"

/** Pieces of one variant at one source that are kept for somebody who has not ordered yet. */
export interface StockHold {
  line_id: string
  variant_id: string
  location_id: string
  quantity: number
}

/**
 * Keeps stock for a holder that is no order yet: reservations of Medusa's own that bear its id in place
 * of an order line's. Nobody else can order these pieces until {@link freeStock}.
 *
 * @param holder an id of the caller's, such as that of an approval
 * @throws OutOfStock with every short line; nothing is kept then
 */
export async function holdStock(
  trx: Transaction,
  holder: string,
  lines: readonly StockHold[]
): Promise<void> {
  const segments = lines.map((line) => ({ ...line, order_line_id: holder, unit_price: "0" }))
  await reserveStock({ trx, segments })
}

/** What is kept for a holder now, by article and location. */
export const heldStock = (
  knex: Knex,
  holder: string
): Promise<{ sku: string; location_id: string; quantity: number }[]> =>
  rows(
    knex,
    `select i.sku, r.location_id, sum(r.quantity)::int as quantity
       from reservation_item r join inventory_item i on i.id = r.inventory_item_id
      where r.line_item_id = ? and r.deleted_at is null
      group by i.sku, r.location_id order by i.sku, r.location_id`,
    [holder]
  )

/** Gives back what is kept for a holder. A second call finds nothing to give back. */
export async function freeStock(trx: Transaction, holder: string): Promise<void> {
  const held = await rows<{ id: string; item_id: string }>(
    trx,
    `select id, inventory_item_id item_id from reservation_item
      where line_item_id = ? and deleted_at is null`,
    [holder]
  )
  if (held.length) {
    const items = [...new Set(held.map(({ item_id }) => item_id))]
    await takeItemLocks(trx, items)
    await rows(trx, LOCK_LEVELS_OF, [items])
    await rows(trx, MOVE_RESERVATIONS, [JSON.stringify(held.map(({ id }) => ({ id })))])
  }
}
