import type { Knex } from "../types/database"
import type { BulkOrderListed, ListOrdersFilter } from "../types/order"

export async function listOrders(
  _knex: Knex,
  _filter: ListOrdersFilter
): Promise<{ orders: BulkOrderListed[]; count: number }> {
  throw new Error("in work")
}
