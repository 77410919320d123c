import type { Refusal, Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { closeBindings, outdateProposals } from "../binding/write-plan"
import { chainProblem } from "../domain/check-network"
import type { NetworkRole } from "../domain/network"
import { prepareNetwork } from "../domain/prepare-network"
import { networkRows } from "../queries/network-rows"
import { insertRows } from "./insert-rows"

/** A seller's place in the chain and how it works. Hours are `HH:MM` in `time_zone`. */
export interface SellerWrite {
  entity_id: string
  role: NetworkRole
  parent_id: string | null
  capacity: number | null
  /** Where it is counted near from; null = the company's own place. */
  lat: number | null
  lon: number | null
  time_zone: string
  work_from: string
  work_to: string
  response_hours: number
  is_demo?: boolean
}

const CHANGES = `on conflict (entity_id) where deleted_at is null do update set
  role = excluded.role, parent_id = excluded.parent_id, capacity = excluded.capacity,
  lat = excluded.lat, lon = excluded.lon, time_zone = excluded.time_zone,
  work_from = excluded.work_from, work_to = excluded.work_to,
  response_hours = excluded.response_hours, set_by = excluded.set_by, active = true,
  ended_at = null, updated_at = now()`

/** Writes sellers that are known to be sound, in one statement; who becomes one is no client any more. */
export async function upsertSellers(
  trx: Transaction,
  sellers: readonly SellerWrite[],
  { by, now }: { by: string; now: Date }
): Promise<void> {
  const rows = sellers.map((seller) => ({
    ...seller,
    id: generateEntityId(undefined, "nsel"),
    active: true,
    is_demo: seller.is_demo ?? false,
    set_by: by,
  }))
  await insertRows(trx, "network_seller", rows, CHANGES)
  const ids = sellers.map(({ entity_id }) => entity_id)
  await closeBindings(trx, ids, now)
  await outdateProposals(trx, ids, { by, now })
}

/** Makes a legal entity a seller, or changes how it works. */
export async function setSeller(
  trx: Transaction,
  seller: SellerWrite,
  { by, now }: { by: string; now: Date }
): Promise<Refusal | null> {
  const { rows } = await trx.raw(
    "select 1 from legal_entity where id = ? and deleted_at is null and status <> 'closed'",
    [seller.entity_id]
  )
  if (!rows.length) {
    return { code: "COMPANY_UNKNOWN", message: "The company was not found.", facts: {} }
  }
  const { sellers } = prepareNetwork(await networkRows(trx), now.toISOString().slice(0, 10))
  const problem = chainProblem(sellers, { id: seller.entity_id, parent_id: seller.parent_id })
  if (!problem) {
    await upsertSellers(trx, [seller], { by, now })
  }
  return problem
}

/**
 * Takes a legal entity out of the network; its clients stay until their moves are accepted.
 *
 * @returns whether it was in it
 */
export async function endSeller(
  trx: Transaction,
  entityId: string,
  { by, now }: { by: string; now: Date }
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `update network_seller set active = false, ended_at = ?, set_by = ?, updated_at = now()
      where entity_id = ? and active and deleted_at is null`,
    [now, by, entityId]
  )
  return rowCount > 0
}
