import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { PlaceResult } from "../types/place"

/** The order that the cart already led to. Asked anew after the lock: a join would see the past. */
export async function orderOfCart(trx: Transaction, cartId: string): Promise<string | null> {
  const [link] = await rows<{ order_id: string }>(
    trx,
    `select order_id from order_cart where cart_id = ? and deleted_at is null`,
    [cartId]
  )
  return link?.order_id ?? null
}

/** The answer for an order that is already there. */
export async function replayOf(trx: Transaction, orderId: string): Promise<PlaceResult> {
  const [order] = await rows<{ display_id: number; total: string }>(
    trx,
    `select o.display_id, s.totals->'raw_current_order_total'->>'value' total
     from "order" o join order_summary s on s.order_id = o.id and s.version = o.version
       and s.deleted_at is null
     where o.id = ?`,
    [orderId]
  )
  return { kind: "placed", order_id: orderId, ...order, replay: true }
}
