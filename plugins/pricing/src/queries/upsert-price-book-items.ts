import type { Knex, Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"

/** A list price and its floor in minor units, with or without tax as the book says. */
export interface PriceBookItemWrite {
  sku: string
  price_minor: number
  floor_minor?: number | null
}

/**
 * Writes list prices of a book in one statement; known articles are replaced.
 *
 * @returns how many were written
 */
export async function upsertPriceBookItems(
  knex: Knex | Transaction,
  bookId: string,
  items: PriceBookItemWrite[]
): Promise<number> {
  const rows = items.map((item) => ({ ...item, id: generateEntityId(undefined, "pbi") }))
  const { rowCount } = await knex.raw(
    `insert into price_book_item (id, book_id, sku, price_minor, floor_minor)
     select id, ?, sku, price_minor, floor_minor
       from jsonb_populate_recordset(null::price_book_item, ?::jsonb)
     on conflict (book_id, sku) where deleted_at is null
     do update set price_minor = excluded.price_minor, floor_minor = excluded.floor_minor,
       updated_at = now()`,
    [bookId, JSON.stringify(rows)]
  )
  return rowCount
}
