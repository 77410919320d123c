import type { Knex } from "@orac/bulk"
import { withMerged } from "@orac/companies"
import type { CreditEntries, CreditEntryView } from "../contract"

const ENTITY = "entity_id = any(:entities::text[])"

interface EntryRow extends Omit<CreditEntryView, "amount_minor" | "at"> {
  amount_minor: string | null
  created_at: Date
  count: number
}

const viewOf = ({ created_at, amount_minor, count: _, ...row }: EntryRow): CreditEntryView => ({
  ...row,
  amount_minor: amount_minor === null ? null : Number(amount_minor),
  at: created_at.toISOString(),
})

/**
 * A page of an entity's ledger, newest first; of those that have gone up in it, too.
 *
 * @param seller_id of one account only; without it of all
 */
export async function listEntries(
  knex: Knex,
  entityId: string,
  { seller_id, ...page }: { limit: number; offset: number; seller_id?: string | null }
): Promise<CreditEntries> {
  const mine =
    seller_id === undefined ? ENTITY : `${ENTITY} and seller_id is not distinct from :seller`
  const { rows } = await knex.raw(
    `select e.id, e.type, e.amount_minor, e.currency_code, s.name as seller_name, e.order_id,
            e.document_id, e.reference, e.reason, e.author, e.created_at, total.count
       from (select count(*)::int as count from credit_entry where ${mine}) total
       left join lateral (
         select * from credit_entry where ${mine}
          order by sequence desc limit :limit offset :offset) e on true
       left join legal_entity s on s.id = e.seller_id
      order by e.sequence desc`,
    { entities: await withMerged(knex, entityId), seller: seller_id ?? null, ...page }
  )
  return {
    entries: (rows as EntryRow[]).filter((row) => row.id !== null).map(viewOf),
    count: rows[0].count,
  }
}
