import type { Knex } from "../types/database"
import type { RestoreResult } from "../types/order"

export async function restoreLineSources(_knex: Knex, _orderId: string): Promise<RestoreResult> {
  throw new Error("in work")
}
