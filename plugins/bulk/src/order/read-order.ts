import { rows } from "../sql/rows"
import type { Knex } from "../types/database"
import type { BulkOrder, BulkOrderLine } from "../types/order"
import { READ_HEAD, READ_LINES } from "./read-order.sql"

/**
 * An order as it stands now, with sources, reservations, deliveries, payments and fulfilments, in two
 * statements however long it is. Core's default read of 500 lines takes seconds.
 *
 * @returns null when there is no such order
 */
export async function readOrder(knex: Knex, orderId: string): Promise<BulkOrder | null> {
  const [[head], lines] = await Promise.all([
    rows<Omit<BulkOrder, "lines">>(knex, READ_HEAD, [orderId]),
    rows<BulkOrderLine>(knex, READ_LINES, [orderId]),
  ])
  return head ? { ...head, lines } : null
}
