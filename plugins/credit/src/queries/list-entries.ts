import type { Knex } from "@orac/bulk"
import { withMerged } from "@orac/companies"
import type { CreditEntries, CreditEntryView } from "../contract"

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

/** A page of an entity's ledger, newest first; of those that have gone up in it, too. */
export async function listEntries(
  knex: Knex,
  entityId: string,
  page: { limit: number; offset: number }
): Promise<CreditEntries> {
  const { rows } = await knex.raw(
    `select e.id, e.type, e.amount_minor, e.currency_code, e.order_id, e.document_id, e.reference,
            e.reason, e.author, e.created_at, total.count
       from (select count(*)::int as count from credit_entry where entity_id = any(:entities::text[])) total
       left join lateral (
         select * from credit_entry where entity_id = any(:entities::text[])
          order by sequence desc limit :limit offset :offset) e on true
      order by e.sequence desc`,
    { entities: await withMerged(knex, entityId), ...page }
  )
  return {
    entries: (rows as EntryRow[]).filter((row) => row.id !== null).map(viewOf),
    count: rows[0].count,
  }
}
