import type { BulkOrder, Knex } from "@orac/bulk"
import { minorUnits, toMinor } from "@orac/markets"
import type { Sale, SharedOrder } from "../domain/orders/share-order"

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

/** An order as it is shared out among its sellers. */
export function sharedOrder({ currency_code, lines, shipping_methods }: BulkOrder): SharedOrder {
  const minor = (amount: string) => toMinor(amount, minorUnits(currency_code))
  return {
    lines: lines.map(({ id, location_id, unit_price }) => ({
      id,
      location_id,
      unit_price_minor: minor(unit_price),
    })),
    deliveries: shipping_methods.map(({ id, location_id, amount }) => ({
      id,
      location_id,
      amount_minor: minor(amount),
    })),
  }
}
