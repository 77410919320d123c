import type { Knex } from "@orac/bulk"
import { READ_HOLD } from "../ledger/order-hold"

/**
 * What the ledger holds and has turned into invoices of one order, in minor units.
 *
 * @returns null for an order that was never held: it is paid in advance
 */
export async function holdOfOrder(
  knex: Knex,
  orderId: string
): Promise<{ held_minor: number; invoiced_minor: number } | null> {
  const { rows } = await knex.raw(READ_HOLD, [orderId])
  const { held, invoiced, entries } = rows[0]
  return entries ? { held_minor: Number(held), invoiced_minor: Number(invoiced) } : null
}
