import type { Knex } from "@orac/bulk"

/** The pieces of an order that one seller sells; null = the manufacturer. */
export interface Sale {
  seller_id: string | null
  lines: { line_id: string; quantity: number }[]
}

/** Who sells an order. Until it is settled, pieces still wait for a seller. */
export interface Sales {
  settled: boolean
  sales: Sale[]
}

/** Tells who sells an order; null where the manufacturer sells it directly. */
export type SalesReader = (knex: Knex, orderId: string) => Promise<Sales | null>

/** The event of an order whose every piece has a seller; `data.id` is the order. */
export const ORDER_SOLD = "partner-order.sold"

const readers: SalesReader[] = []

/** Lets the plugin that brings orders before sellers tell who took them. */
export const tellSales = (reader: SalesReader): void => {
  readers.splice(0, readers.length, reader)
}

/** Who sells an order; null where the manufacturer does. */
export const salesOf: SalesReader = async (knex, orderId) =>
  (await readers.at(0)?.(knex, orderId)) ?? null
