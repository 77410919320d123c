import type { Bench } from "./bench"

const WRONG = `
select l.inventory_item_id, l.location_id from inventory_level l
left join (select inventory_item_id, location_id, sum(quantity) quantity from reservation_item
  where deleted_at is null group by 1, 2) r using (inventory_item_id, location_id)
where l.deleted_at is null
  and (l.reserved_quantity > l.stocked_quantity or l.reserved_quantity <> coalesce(r.quantity, 0))`

/** @throws when a source promised more than it has, or a level does not match its reservations */
export async function assertNoneOversold({ knex }: Bench): Promise<void> {
  const { rows } = await knex.raw(WRONG)
  if (rows.length) {
    throw new Error(`Oversold or out of step: ${JSON.stringify(rows.slice(0, 5))}`)
  }
}
