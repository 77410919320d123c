import type { Knex } from "@orac/bulk"
import type { BaseDuplicateRow } from "../../base-contract"

/** What tells two companies apart for good: a change of it opens the question again. */
export const NUMBERS_HASH = `md5(concat_ws('|', one.country, one.tax_id, one.bank->>'account', '-',
  other.country, other.tax_id, other.bank->>'account'))`

const open = (side: string) =>
  `${side}.deleted_at is null and ${side}.merged_into is null and ${side}.status <> 'closed'`

const PAIRS = `
  from base_duplicate d
  join legal_entity one on one.id = d.one_id and ${open("one")}
  join legal_entity other on other.id = d.other_id and ${open("other")}
 where not exists (select from distinct_pair t where t.one_id = d.one_id and t.other_id = d.other_id
                     and t.deleted_at is null and t.numbers_hash = ${NUMBERS_HASH})`

const sideOf = (side: string) => `
  (select jsonb_build_object('id', ${side}.id, 'name', ${side}.name, 'tax_id', ${side}.tax_id,
     'city', ${side}.delivery_city, 'group_name', g.name,
     'people', (select count(distinct m.employee_id) from membership m
                 where m.node_id in (${side}.id, ${side}.group_id) and m.deleted_at is null))
     from company_group g where g.id = ${side}.group_id) as ${side}`

/** How many pairs still wait for somebody's judgement. */
export async function countDuplicates(knex: Knex): Promise<number> {
  const { rows } = await knex.raw(`select count(*)::int as count ${PAIRS}`)
  return rows[0].count
}

/** A page of companies that may be one, without those that staff have told apart; strongest first. */
export async function listDuplicates(
  knex: Knex,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ duplicates: BaseDuplicateRow[]; count: number }> {
  const { rows } = await knex.raw(
    `select ${sideOf("one")}, ${sideOf("other")}, d.reasons, d.score ${PAIRS}
      order by d.score desc, d.one_id, d.other_id limit :limit offset :offset`,
    { limit, offset }
  )
  return { duplicates: rows, count: await countDuplicates(knex) }
}
