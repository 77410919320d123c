import type { Knex } from "../types/database"
import type { AgedOrder } from "../types/order-change"
import { AGES, BACKDATE, FULFIL, RELEASE, SHIPPED } from "./age-orders.sql"

/**
 * Makes orders that were placed just now look as old as they are, with what became of them: for histories that come
 * from elsewhere. Rows are those that core's own flows would have left; no event is sent. The goods that left are of
 * earlier stock: reservations end, stocked quantities stay. Call it once for an order.
 */
export async function ageOrders(knex: Knex, orders: readonly AgedOrder[]): Promise<void> {
  const lines = orders.flatMap(({ order_id, shipped }) =>
    shipped.map((line) => ({ ...line, order_id }))
  )
  await knex.transaction(async (trx) => {
    await trx.raw(AGES, [JSON.stringify(orders)])
    await trx.raw(SHIPPED, [JSON.stringify(lines)])
    for (const statement of [...BACKDATE, ...FULFIL, RELEASE]) {
      await trx.raw(statement)
    }
  })
}
