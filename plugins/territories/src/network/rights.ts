import type { Refusal, Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { TerritoryRight } from "../domain/network"
import { insertRows } from "./insert-rows"

export interface RightWrite extends Omit<TerritoryRight, "id" | "active"> {
  /** Given by imports and demo data. */
  id?: string
  note?: string | null
  is_demo?: boolean
}

/** Writes rights that are known to be sound, in one statement. */
export async function insertRights(
  trx: Transaction,
  rights: readonly RightWrite[],
  by: string
): Promise<void> {
  const rows = rights.map(({ id, note, is_demo, ...right }) => ({
    ...right,
    id: id ?? generateEntityId(undefined, "tright"),
    active: true,
    note: note ?? null,
    is_demo: is_demo ?? false,
    created_by: by,
  }))
  await insertRows(trx, "territory_right", rows)
}

/** Grants a right over an open territory to an active seller. */
export async function grantRight(
  trx: Transaction,
  right: RightWrite,
  by: string
): Promise<{ id: string } | Refusal> {
  const { rows } = await trx.raw(
    `select exists (select 1 from territory where id = ? and active and deleted_at is null) as open,
            exists (select 1 from network_seller where entity_id = ? and active
              and deleted_at is null) as sells`,
    [right.territory_id, right.seller_id]
  )
  const [{ open, sells }] = rows
  if (!open) {
    return { code: "TERRITORY_UNKNOWN", message: "There is no such open territory.", facts: {} }
  }
  if (!sells) {
    const message = "The company is not an active seller of the network."
    return { code: "SELLER_UNKNOWN", message, facts: { seller_id: right.seller_id } }
  }
  const id = generateEntityId(undefined, "tright")
  await insertRights(trx, [{ ...right, id }], by)
  return { id }
}

/**
 * Ends a right. A right is never changed: another one takes its place.
 *
 * @returns whether it was active
 */
export async function endRight(
  trx: Transaction,
  { id, reason, by, now }: { id: string; reason: string; by: string; now: Date }
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `update territory_right set active = false, ended_by = ?, ended_at = ?, end_reason = ?,
       updated_at = now() where id = ? and active and deleted_at is null`,
    [by, now, reason, id]
  )
  return rowCount > 0
}
