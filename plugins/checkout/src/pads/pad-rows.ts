import type { Knex, Transaction } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"
import type { LineNote, PadRef } from "../contract"
import type { WantedLine } from "../domain/pad/cart-writes"
import type { Draft, KeptRow } from "../domain/pad/draft"

/** A pad as its table holds it. */
export interface PadRow {
  id: string
  entity_id: string
  name: string
  cart_id: string
  unresolved: KeptRow[]
  line_notes: Record<string, LineNote[]>
  version: number
  updated_by: string
  updated_at: Date
}

const COLUMNS =
  "id, entity_id, name, cart_id, unresolved, line_notes, version, updated_by, updated_at"

/**
 * A pad of the legal entity.
 *
 * @throws MedusaError NOT_FOUND for a pad that is gone or not the entity's
 */
export async function findPad(
  knex: Knex | Transaction,
  entityId: string,
  padId: string
): Promise<PadRow> {
  const { rows } = await knex.raw(
    `select ${COLUMNS} from pad where id = ? and entity_id = ? and deleted_at is null`,
    [padId, entityId]
  )
  if (!rows.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Pad ${padId} was not found`)
  }
  return rows[0]
}

type PadListRow = Omit<PadRef, "total_minor" | "currency_code" | "updated_at"> & {
  updated_at: Date
  total_minor: string
}

/** The pads of a legal entity, the latest change first; sums as of their last change. */
export async function listPads(knex: Knex, entityId: string): Promise<PadListRow[]> {
  const { rows } = await knex.raw(
    `select id, name, updated_at, updated_by, jsonb_array_length(unresolved) as unresolved_count,
            line_count, total_minor::text
       from pad where entity_id = ? and deleted_at is null order by updated_at desc, id`,
    [entityId]
  )
  return rows
}

/** Somebody else changed the pad between reading and writing: read it again. */
export class PadMoved extends Error {}

type Kept = Pick<Draft, "notes" | "unresolved"> & { lines: readonly WantedLine[] }

/**
 * Writes what a pad keeps besides its lines and counts the change.
 *
 * @throws PadMoved when the pad is no longer the one that was read
 */
export async function writePad(
  trx: Transaction,
  pad: Pick<PadRow, "id" | "version">,
  { notes, unresolved, lines }: Kept,
  by: string
): Promise<void> {
  const total = lines.reduce((sum, line) => sum + line.unit_price_minor * line.quantity, 0)
  const { rowCount } = await trx.raw(
    `update pad set version = version + 1, unresolved = ?::jsonb, line_notes = ?::jsonb, updated_by = ?,
            line_count = ?, total_minor = ?, raw_total_minor = ?::jsonb, updated_at = now()
      where id = ? and version = ? and deleted_at is null`,
    [
      JSON.stringify(unresolved),
      JSON.stringify(Object.fromEntries(notes)),
      by,
      lines.length,
      total,
      JSON.stringify({ value: String(total), precision: 20 }),
      pad.id,
      pad.version,
    ]
  )
  if (!rowCount) {
    throw new PadMoved()
  }
}

/** Renames a pad of the entity; another's is not found. */
export async function renamePad(knex: Knex, pad: PadRow, name: string, by: string): Promise<void> {
  await knex.raw(
    `update pad set name = ?, updated_by = ?, updated_at = now() where id = ? and deleted_at is null`,
    [name, by, pad.id]
  )
}

/** Takes a pad off the list; what it led to stays. */
export const removePad = (knex: Knex | Transaction, padId: string) =>
  knex.raw(
    `with left_alone as (delete from pad_visitor where pad_id = :padId)
     update pad set deleted_at = now() where id = :padId and deleted_at is null`,
    { padId }
  )

/** The legal entity of the pad that a cart belongs to, placed or deleted pads included. */
export async function entityOfCart(knex: Knex, cartId: string): Promise<string | null> {
  const { rows } = await knex.raw(`select entity_id from pad where cart_id = ?`, [cartId])
  return rows[0]?.entity_id ?? null
}
