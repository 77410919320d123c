import type { Knex } from "@orac/bulk"

/** Pieces of goods on the way or in production that are booked. */
export interface BookedLot {
  sku: string
  source_id: string
  /** The day on which they are expected. */
  eta: string
  quantity: number
}

/** What an order, or a request that waits in its place, has booked of inbound lots. */
export async function bookedLots(knex: Knex, orderId: string): Promise<BookedLot[]> {
  const { rows } = await knex.raw<{ rows: BookedLot[] }>(
    `select l.sku, l.source_id, l.eta, sum(b.quantity)::int as quantity
       from lot_booking b join inbound_lot l on l.id = b.lot_id
      where b.order_id = ? and b.deleted_at is null
      group by l.id, l.sku, l.source_id, l.eta having sum(b.quantity) > 0
      order by l.sku, l.eta`,
    [orderId]
  )
  return rows
}
