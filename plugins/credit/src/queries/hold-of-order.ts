import { type Knex, rows } from "@orac/bulk"
import { type HoldRow, READ_HOLDS } from "../ledger/order-holds"

/**
 * What the ledger holds and has turned into invoices of one order with all its sellers, in minor units.
 *
 * @returns null for an order that was never held: it is paid in advance
 */
export async function holdOfOrder(
  knex: Knex,
  orderId: string
): Promise<{ held_minor: number; invoiced_minor: number } | null> {
  const accounts = await rows<HoldRow>(knex, READ_HOLDS, [orderId])
  const sum = (field: "held" | "invoiced") =>
    accounts.reduce((total, account) => total + Number(account[field]), 0)
  return accounts.length ? { held_minor: sum("held"), invoiced_minor: sum("invoiced") } : null
}
