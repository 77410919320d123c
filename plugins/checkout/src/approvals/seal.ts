import { createHash } from "crypto"
import { type Knex, readCart, rows, type Transaction } from "@orac/bulk"
import { addressOfNode } from "@orac/companies"

interface PadHead {
  entity_id: string
  branch_id: string | null
  cart_id: string
  unresolved: number
}

/**
 * What a request is about, in one word: the lines with their quantities and where the goods go. The
 * plan, the comment and the cost centre stand in the request itself, and nobody writes them there again.
 *
 * @returns null for a pad that is gone
 */
export async function sealOf(knex: Knex | Transaction, padId: string): Promise<string | null> {
  const [pad] = await rows<PadHead>(
    knex,
    `select entity_id, branch_id, cart_id, jsonb_array_length(unresolved) as unresolved from pad
      where id = ? and deleted_at is null`,
    [padId]
  )
  const cart = pad && (await readCart(knex, pad.cart_id))
  if (!cart || cart.completed_at) {
    return null
  }
  const address = await addressOfNode(knex, pad.entity_id, pad.branch_id)
  const essence = [
    padId,
    cart.currency_code,
    cart.lines.map(({ id, sku, quantity }) => [id, sku, quantity]),
    pad.unresolved,
    Object.entries(address).sort(),
  ]
  return createHash("sha256").update(JSON.stringify(essence)).digest("hex")
}
