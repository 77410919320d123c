import { MedusaError } from "@medusajs/framework/utils"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"

export interface CartRow {
  id: string
  region_id: string | null
  customer_id: string | null
  sales_channel_id: string | null
  email: string | null
  currency_code: string
  metadata: Record<string, unknown> | null
  completed_at: Date | null
  shipping_address_id: string | null
  billing_address_id: string | null
}

/**
 * Locks the cart's row until the transaction ends: everything that writes the cart starts here.
 *
 * @throws MedusaError when there is no such cart
 */
export async function lockCart(trx: Transaction, cartId: string): Promise<CartRow> {
  const [cart] = await rows<CartRow>(
    trx,
    `select id, region_id, customer_id, sales_channel_id, email, currency_code, metadata,
       completed_at, shipping_address_id, billing_address_id
     from cart where id = ? and deleted_at is null for update`,
    [cartId]
  )
  if (!cart) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart ${cartId} was not found`)
  }
  return cart
}
