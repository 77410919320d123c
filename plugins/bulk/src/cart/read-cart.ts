import type { BulkCart } from "../types/cart"
import type { Knex } from "../types/database"

export async function readCart(_knex: Knex, _cartId: string): Promise<BulkCart | null> {
  throw new Error("in work")
}
