import type { Knex, Transaction } from "@orac/bulk"
import type { BaseMend } from "../../base-contract"
import { mendedName } from "../../domain/base/mend"
import type { BaseDesk } from "../desk"
import { noteChanges } from "../note-changes"

const NAMES = `
select e.id, e.name, e.full_name from legal_entity e
 where e.deleted_at is null and e.merged_into is null and e.status <> 'closed'
   and exists (select from base_finding f where f.entity_id = e.id and f.code = 'name_untidy')
 order by e.name, e.id`

const FIELDS = ["name", "full_name"] as const

type Named = Record<"id" | (typeof FIELDS)[number], string>

const mendsOf = (row: Named): BaseMend[] =>
  FIELDS.flatMap((field) => {
    const after = mendedName(row[field])
    return after === null ? [] : [{ entity_id: row.id, field, before: row[field], after }]
  })

/** Slips in names that can be mended without a second look, each with what it would become. */
export async function listMends(knex: Knex): Promise<BaseMend[]> {
  const { rows } = await knex.raw<{ rows: Named[] }>(NAMES)
  return rows.flatMap(mendsOf)
}

const WRITE = `
update legal_entity e
   set name = coalesce(m.name, e.name), full_name = coalesce(m.full_name, e.full_name), updated_at = now()
  from (select entity_id, max(after) filter (where field = 'name') as name,
               max(before) filter (where field = 'name') as old_name,
               max(after) filter (where field = 'full_name') as full_name,
               max(before) filter (where field = 'full_name') as old_full_name
          from jsonb_to_recordset(?::jsonb) as r(entity_id text, field text, before text, after text)
         group by entity_id) m
 where e.id = m.entity_id and e.deleted_at is null
   and (m.name is null or e.name = m.old_name) and (m.full_name is null or e.full_name = m.old_full_name)
returning e.id, e.group_id, e.name`

const FORGET = `
delete from base_finding where code = 'name_untidy' and field = 'name' and entity_id = any(?::text[])`

async function write(trx: Transaction, mends: readonly BaseMend[], actor: string) {
  const { rows } = await trx.raw(WRITE, [JSON.stringify(mends)])
  const written = new Set(rows.map(({ id }: { id: string }) => id))
  const named = mends.filter(({ field, entity_id }) => field === "name" && written.has(entity_id))
  await trx.raw(FORGET, [named.map(({ entity_id }) => entity_id)])
  await noteChanges(
    trx,
    rows.map(({ id, group_id, name }: Record<"id" | "group_id" | "name", string>) => {
      const own = mends.filter(({ entity_id }) => entity_id === id)
      const side = (of: "before" | "after") =>
        Object.fromEntries(own.map((mend) => [mend.field, mend[of]]))
      return {
        group_id,
        entity_id: id,
        actor,
        action: "entity.mended",
        subject: name,
        before: side("before"),
        after: side("after"),
      }
    })
  )
  return written.size
}

/**
 * Mends names as the preview showed them. One that somebody has changed since is left alone, and so
 * is anything that the preview would not show.
 *
 * @returns how many companies were mended
 */
export const applyMends = (
  { knex }: BaseDesk,
  actor: string,
  mends: readonly BaseMend[]
): Promise<{ mended: number }> => {
  const safe = mends.filter(({ before, after }) => mendedName(before) === after)
  return knex.transaction(async (trx) => ({ mended: await write(trx, safe, actor) }))
}
