import type { Knex } from "@orac/bulk"
import type { MergeView } from "../../base-contract"

/** The latest merges, newest first. */
export async function listMerges(
  knex: Knex,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ merges: MergeView[]; count: number }> {
  const { rows } = await knex.raw(
    `select m.id, m.state, m.merged_by, m.created_at as merged_at, m.undone_by, m.undone_at,
            jsonb_build_object('id', s.id, 'name', s.name) as survivor,
            jsonb_build_object('id', d.id, 'name', d.name) as duplicate, count(*) over ()::int as total
       from entity_merge m
       join legal_entity s on s.id = m.survivor_id
       join legal_entity d on d.id = m.duplicate_id
      order by m.created_at desc, m.id desc limit ? offset ?`,
    [limit, offset]
  )
  return {
    merges: rows.map(({ total: _, ...row }: MergeView & { total: number }) => row),
    count: rows[0]?.total ?? 0,
  }
}

const MERGED = `
with recursive merged as (
  select :id::text as id
  union
  select e.id from legal_entity e join merged on e.merged_into = merged.id)
select id from merged`

/** A legal entity with all those that have gone up in it: whose append-only records are its past, too. */
export async function withMerged(knex: Knex, id: string): Promise<string[]> {
  const { rows } = await knex.raw(MERGED, { id })
  return rows.map((row: { id: string }) => row.id)
}
