import { type Knex, rows, type Transaction } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"
import type { Owner, PartnerContext, Permission, Place } from "@orac/companies"
import type { LineNote, PadRef, PadView } from "../contract"
import { LIVE } from "../approvals/live"
import type { WantedLine } from "../domain/pad/cart-writes"
import type { Draft, KeptRow } from "../domain/pad/draft"
import { visible } from "../visible"

/** A pad as its table holds it. */
export interface PadRow {
  id: string
  entity_id: string
  branch_id: string | null
  name: string
  cart_id: string
  unresolved: KeptRow[]
  line_notes: Record<string, LineNote[]>
  version: number
  updated_by: string
  updated_at: Date
  /** Where its goods go: the branch's address, or the legal entity's. */
  place: Place
  /** The request that waits for it. */
  approval: PadView["approval"]
}

const COLUMNS =
  "id, entity_id, branch_id, name, cart_id, unresolved, line_notes, version, updated_by, updated_at"

const PLACE = `
(select jsonb_build_object('city', coalesce(b.delivery_city, e.delivery_city),
   'lat', case when b.id is null then e.lat else b.lat end,
   'lon', case when b.id is null then e.lon else b.lon end)
   from legal_entity e
   left join org_node n on n.id = pad.branch_id
   left join lateral (
     select a.* from branch a where a.id = any(n.path) and a.deleted_at is null
      order by array_position(n.path, a.id) desc limit 1
   ) b on true
  where e.id = pad.entity_id) as place,
(select jsonb_build_object('id', approval.id, 'state', approval.state,
   'freight_minor', approval.plan -> 'freight_minor') from approval
  where approval.pad_id = pad.id and ${LIVE}) as approval`

/**
 * A pad that an employee may touch with a permission.
 *
 * @throws MedusaError NOT_FOUND for a pad that is gone or beyond his reach
 */
export async function findPad(
  knex: Knex | Transaction,
  partner: PartnerContext,
  padId: string,
  permission: Permission
): Promise<PadRow> {
  const { rows } = await knex.raw(
    `select ${COLUMNS}, ${PLACE} from pad where id = ? and ? and deleted_at is null`,
    [padId, visible(knex, partner, permission)]
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

/** The pads that an employee may see, the latest change first; sums as of their last change. */
export async function listPads(knex: Knex, partner: PartnerContext): Promise<PadListRow[]> {
  const { rows } = await knex.raw(
    `select id, name, updated_at, updated_by, jsonb_array_length(unresolved) as unresolved_count,
            line_count, total_minor::text,
            exists (select from approval where approval.pad_id = pad.id and ${LIVE}) as is_waiting
       from pad where ? and deleted_at is null order by updated_at desc, id`,
    [visible(knex, partner, "quick_order.use")]
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
  rows(
    knex,
    `with left_alone as (delete from pad_visitor where pad_id = :padId)
     update pad set deleted_at = now() where id = :padId and deleted_at is null`,
    { padId }
  )

/** Whose the pad is that a cart belongs to, placed or deleted pads included. */
export async function ownerOfCart(knex: Knex, cartId: string): Promise<Owner | null> {
  const [owner] = await rows<Owner>(
    knex,
    `select entity_id, branch_id, customer_id from pad where cart_id = ?`,
    [cartId]
  )
  return owner ?? null
}
