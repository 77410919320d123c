import { rows } from "@orac/bulk"
import type { PlacedOrder } from "../contract"
import type { Desk } from "../desk"
import { refuse } from "../refusals"

interface KnownRow {
  order_id: string
  display_id: number
  total_minor: string
  currency_code: string
  body_hash: string
}

/**
 * The order that a client's key already led to, or null.
 *
 * @throws CheckoutRefused when the key was used for another request
 */
export async function orderOfKey(
  { knex, partner }: Desk,
  { key, body_hash }: { key: string; body_hash: string }
): Promise<PlacedOrder | null> {
  const [found] = await rows<KnownRow>(
    knex,
    `select order_id, display_id, total_minor::text, currency_code, body_hash from partner_order
      where customer_id = ? and idempotency_key = ? and entity_id = ? and deleted_at is null`,
    [partner.customer_id, key, partner.entity.id]
  )
  if (!found) {
    return null
  }
  const { order_id, display_id, total_minor, currency_code, body_hash: known } = found
  return known === body_hash
    ? { order_id, display_id, total_minor: Number(total_minor), currency_code, replay: true }
    : refuse("KEY_REUSED", "This idempotency key belongs to another request.")
}
