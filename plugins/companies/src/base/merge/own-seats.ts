import type { Belongings } from "./belongings"

/** The nodes whose seats reach the duplicate alone: its own, and its group's where that has nobody else. */
const NODES = `
select e.id from legal_entity e where e.id = :duplicate
union
select e.group_id from legal_entity e
  join legal_entity s on s.id = :survivor and s.group_id <> e.group_id
 where e.id = :duplicate and not exists (
   select from legal_entity sister where sister.group_id = e.group_id and sister.id <> e.id
      and sister.deleted_at is null and sister.merged_into is null)`

const MOVE = `
with moving as (
  select distinct on (m.employee_id, m.role, m.delegated_by) m.id, m.node_id
    from membership m
   where m.node_id in (${NODES}) and m.deleted_at is null and not exists (
           select from membership o where o.node_id = :survivor and o.employee_id = m.employee_id
              and o.role = m.role and o.delegated_by is null and o.deleted_at is null)
   order by m.employee_id, m.role, m.delegated_by, m.node_id = :duplicate desc, m.id)
update membership m set node_id = :survivor, updated_at = now() from moving where moving.id = m.id
returning m.id || ' ' || moving.node_id as moved`

const BACK = `
update membership m set node_id = split_part(back, ' ', 2), updated_at = now()
  from unnest(:moved::text[]) as back
 where m.id = split_part(back, ' ', 1) and m.node_id = :survivor`

const OWN_ROLES = `
select string_agg(distinct r.name, ', ') as names
  from membership m join partner_role r on r.id = m.role
  join legal_entity s on s.id = :survivor
 where m.node_id in (${NODES}) and m.deleted_at is null and r.group_id <> s.group_id`

/** People keep their seats, at the survivor; who sits there in the same role already just stays. */
export const seats: Belongings = {
  code: "companies.seats",
  label: { ru: "Места сотрудников", en: "Seats of people" },
  async count(knex, entityId, since = new Date(0)) {
    const { rows } = await knex.raw(
      `select count(*)::int as count from membership
        where node_id = ? and deleted_at is null and created_at > ?`,
      [entityId, since]
    )
    return rows[0].count
  },
  async problems(knex, { survivor_id: survivor, duplicate_id: duplicate }) {
    const { rows } = await knex.raw(OWN_ROLES, { survivor, duplicate })
    const roles: string | null = rows[0].names
    const message = `People of the duplicate hold roles of their own group (${roles}): give them seed roles first.`
    return roles ? [{ code: "MERGE_OWN_ROLES", message, facts: { roles } }] : []
  },
  async move(trx, { survivor_id: survivor, duplicate_id: duplicate }) {
    const { rows } = await trx.raw(MOVE, { survivor, duplicate })
    return rows.map(({ moved }: { moved: string }) => moved)
  },
  async undo(trx, { survivor_id: survivor }, moved) {
    await trx.raw(BACK, { survivor, moved: [...moved] })
  },
}
