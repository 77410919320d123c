import type { Bench } from "./bench"
import { invoicesIssued } from "./invoices"

/** Lets the server finish with the orders placed and takes back their reservations: the next repetition meets the same. */
export async function restock(bench: Pick<Bench, "knex">): Promise<void> {
  const { knex } = bench
  await invoicesIssued(bench)
  await knex.raw("update reservation_item set deleted_at = now() where deleted_at is null")
  await knex.raw(
    `update inventory_level set reserved_quantity = 0, raw_reserved_quantity = '{"value": "0", "precision": 20}'
      where reserved_quantity <> 0`
  )
}
