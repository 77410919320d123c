import type { Knex, Transaction } from "@orac/bulk"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { PartnerContext, Permission } from "@orac/companies"
import type { ShoppingListRef } from "../contract"
import { visible } from "../visible"

export interface ListLine {
  sku: string
  quantity: number
}

export interface ListWrite {
  entity_id: string
  branch_id?: string | null
  customer_id?: string | null
  name: string
  lines: readonly ListLine[]
  by: string
}

type ListRow = Omit<ShoppingListRef, "updated_at"> & { updated_at: Date }

const REF = `l.id, l.name, l.updated_at, l.updated_by,
  (select count(*)::int from shopping_list_line i where i.list_id = l.id and i.deleted_at is null)
    as line_count`

const ref = ({ updated_at, ...row }: ListRow): ShoppingListRef => ({
  ...row,
  updated_at: updated_at.toISOString(),
})

/** The shopping lists that an employee may see, by name. */
export async function listLists(knex: Knex, partner: PartnerContext): Promise<ShoppingListRef[]> {
  const { rows } = await knex.raw(
    `select ${REF} from shopping_list l
      where ? and l.deleted_at is null order by l.name, l.id`,
    [visible(knex, partner, "list.view")]
  )
  return rows.map(ref)
}

/**
 * One list that an employee may touch with a permission, with its lines.
 *
 * @throws MedusaError NOT_FOUND for another's list
 */
export async function findList(
  knex: Knex | Transaction,
  partner: PartnerContext,
  listId: string,
  permission: Permission
): Promise<ShoppingListRef & { lines: ListLine[] }> {
  const { rows } = await knex.raw(
    `select ${REF}, coalesce((
         select json_agg(json_build_object('sku', i.sku, 'quantity', i.quantity) order by i.rank, i.id)
           from shopping_list_line i where i.list_id = l.id and i.deleted_at is null), '[]') as lines
       from shopping_list l where l.id = ? and ? and l.deleted_at is null`,
    [listId, visible(knex, partner, permission)]
  )
  if (!rows.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `List ${listId} was not found`)
  }
  const { lines, ...row } = rows[0]
  return { ...ref(row), lines }
}

async function writeLines(
  trx: Knex | Transaction,
  lines: readonly (ListLine & { list_id: string })[]
) {
  const records = lines.map((line, rank) => ({
    ...line,
    rank,
    id: generateEntityId(undefined, "sline"),
  }))
  await trx.raw(
    `insert into shopping_list_line (id, list_id, sku, quantity, rank)
     select id, list_id, sku, quantity, rank
       from jsonb_populate_recordset(null::shopping_list_line, ?::jsonb)
     on conflict (list_id, sku) where deleted_at is null
     do update set quantity = excluded.quantity, rank = excluded.rank, updated_at = now()`,
    [JSON.stringify(records)]
  )
}

/** Writes new lists; an article that stands twice in one counts once. Answers their ids. */
export async function insertLists(knex: Knex, lists: readonly ListWrite[]): Promise<string[]> {
  const records = lists.map(({ entity_id, branch_id, customer_id, name, by }) => ({
    id: generateEntityId(undefined, "slist"),
    entity_id,
    branch_id,
    customer_id,
    name,
    updated_by: by,
  }))
  await knex.transaction(async (trx) => {
    await trx.raw(
      `insert into shopping_list (id, entity_id, branch_id, customer_id, name, updated_by)
       select id, entity_id, branch_id, customer_id, name, updated_by
         from jsonb_populate_recordset(null::shopping_list, ?::jsonb)`,
      [JSON.stringify(records)]
    )
    const lines = lists.flatMap((list, n) =>
      [...new Map(list.lines.map((line) => [line.sku, line])).values()].map(
        ({ sku, quantity }) => ({ list_id: records[n].id, sku, quantity })
      )
    )
    await writeLines(trx, lines)
  })
  return records.map((record) => record.id)
}

/** Renames a list and replaces its lines, each where it is given. */
export async function updateList(
  knex: Knex,
  listId: string,
  { name, lines, by }: { name?: string; lines?: readonly ListLine[]; by: string }
): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw(
      `update shopping_list set name = coalesce(?, name), updated_by = ?, updated_at = now()
        where id = ?`,
      [name ?? null, by, listId]
    )
    if (lines) {
      await trx.raw(`delete from shopping_list_line where list_id = ?`, [listId])
      const unique = [...new Map(lines.map((line) => [line.sku, line])).values()]
      await writeLines(
        trx,
        unique.map(({ sku, quantity }) => ({ list_id: listId, sku, quantity }))
      )
    }
  })
}

export const removeList = (knex: Knex, listId: string) =>
  knex.raw(`update shopping_list set deleted_at = now() where id = ?`, [listId])
