import { insertLists } from "@orac/checkout"
import type { Seeding } from "./seeding"

const AUTHOR = "ORAC"

/** The lists that colleagues of a firm share. */
export async function seedShoppingLists(
  { knex, world }: Seeding,
  entities: ReadonlyMap<string, string>
): Promise<void> {
  const { rows } = await knex.raw("select 1 from shopping_list where updated_by = ? limit 1", [
    AUTHOR,
  ])
  if (rows.length) {
    return
  }
  await insertLists(
    knex,
    world.shoppingLists.map(({ entity, name, lines }) => ({
      entity_id: entities.get(entity)!,
      name,
      lines,
      by: AUTHOR,
    }))
  )
}
