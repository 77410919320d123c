import type { Knex } from "../types/database"
import type { BulkOrder } from "../types/order"

export async function readOrder(_knex: Knex, _orderId: string): Promise<BulkOrder | null> {
  throw new Error("in work")
}
