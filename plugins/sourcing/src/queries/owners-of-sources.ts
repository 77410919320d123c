import type { Knex } from "@orac/bulk"

/** The legal entities that own the stock at locations; null = the manufacturer's. One statement. */
export async function ownersOfSources(
  knex: Knex,
  locationIds: readonly string[]
): Promise<Map<string, string | null>> {
  const { rows } = await knex.raw(
    `select location_id, owner_entity_id from stock_source
      where location_id = any(?) and deleted_at is null`,
    [[...locationIds]]
  )
  return new Map(
    (rows as { location_id: string; owner_entity_id: string | null }[]).map((row) => [
      row.location_id,
      row.owner_entity_id,
    ])
  )
}
