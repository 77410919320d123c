import type { Bench } from "./bench"

/** Takes back all reservations, so that every repetition meets the same stock. */
export async function restock({ knex }: Pick<Bench, "knex">): Promise<void> {
  await knex.raw("update reservation_item set deleted_at = now() where deleted_at is null")
  await knex.raw(
    `update inventory_level set reserved_quantity = 0, raw_reserved_quantity = '{"value": "0", "precision": 20}'
      where reserved_quantity <> 0`
  )
}
