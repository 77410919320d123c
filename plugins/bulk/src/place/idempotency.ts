import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { PlaceIdempotency } from "../types/place"

interface OrderRequest {
  body_hash: string
  order_id: string
}

export type KeyState =
  { kind: "ours" } | { kind: "conflict" } | { kind: "replay"; order_id: string }

const TAKE_KEY = `
insert into order_request (customer_id, key, body_hash, order_id) values (?, ?, ?, ?)
on conflict (customer_id, key) do nothing returning order_id`

/**
 * Takes the client's key for this order. A request with the same key waits here until the first one
 * ends: it then finds its order, or takes the key when the first one left nothing.
 */
export async function takeKey(
  trx: Transaction,
  { customer_id, key, body_hash }: PlaceIdempotency,
  orderId: string
): Promise<KeyState> {
  const taken = await rows(trx, TAKE_KEY, [customer_id, key, body_hash, orderId])
  if (taken.length) {
    return { kind: "ours" }
  }
  const [known] = await rows<OrderRequest>(
    trx,
    `select body_hash, order_id from order_request where customer_id = ? and key = ?`,
    [customer_id, key]
  )
  return known.body_hash === body_hash
    ? { kind: "replay", order_id: known.order_id }
    : { kind: "conflict" }
}

/** The cart already led to another order: the key shall name that one. */
export const pointKeyTo = (trx: Transaction, request: PlaceIdempotency, orderId: string) =>
  rows(trx, `update order_request set order_id = ? where customer_id = ? and key = ?`, [
    orderId,
    request.customer_id,
    request.key,
  ])
