import type { Refusal, Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { type NewTerritory, territoryProblem } from "../domain/check-network"
import type { Territory } from "../domain/network"
import { foldRanges } from "../domain/territory-index"
import { insertRows } from "./insert-rows"

export interface TerritoryWrite extends NewTerritory {
  /** Given by imports and demo data. */
  id?: string
  is_demo?: boolean
}

/** Writes territories that are known to be sound, in one statement. */
export async function insertTerritories(
  trx: Transaction,
  territories: readonly TerritoryWrite[],
  by: string
): Promise<void> {
  const rows = territories.map(({ id, postcodes, country, ...territory }) => ({
    ...territory,
    id: id ?? generateEntityId(undefined, "terr"),
    country: country?.toLowerCase() ?? null,
    postcodes: foldRanges(country, postcodes),
    active: true,
    is_demo: territory.is_demo ?? false,
    created_by: by,
  }))
  await insertRows(trx, "territory", rows)
}

async function territoryById(trx: Transaction, id: string): Promise<Territory | undefined> {
  const { rows } = await trx.raw(
    "select country, active from territory where id = ? and deleted_at is null",
    [id]
  )
  return rows[0]
}

/** Adds a territory to the tree. */
export async function addTerritory(
  trx: Transaction,
  territory: NewTerritory,
  by: string
): Promise<{ id: string } | Refusal> {
  const parent =
    territory.parent_id === null ? undefined : await territoryById(trx, territory.parent_id)
  if (territory.parent_id !== null && !parent) {
    return { code: "TERRITORY_UNKNOWN", message: "The territory above was not found.", facts: {} }
  }
  const id = generateEntityId(undefined, "terr")
  const problem = territoryProblem(
    { ...territory, postcodes: foldRanges(territory.country, territory.postcodes) },
    parent
  )
  if (!problem) {
    await insertTerritories(trx, [{ ...territory, id }], by)
  }
  return problem ?? { id }
}

/**
 * Closes a territory: it holds nobody from now on, nor does what stands below it.
 *
 * @returns whether it was open
 */
export async function closeTerritory(
  trx: Transaction,
  id: string,
  { by, now }: { by: string; now: Date }
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `update territory set active = false, closed_by = ?, closed_at = ?, updated_at = now()
      where id = ? and active and deleted_at is null`,
    [by, now, id]
  )
  return rowCount > 0
}
