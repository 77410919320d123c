import type { Transaction } from "@orac/bulk"
import type { Belongings } from "./belongings"

const REHANG = `
update org_node n
   set path = t.path || n.path[array_position(n.path, :from) + 1 :], entity_id = :to,
       parent_id = case when n.parent_id = :from then :to else n.parent_id end, updated_at = now()
  from org_node t
 where t.id = :to and n.path @> array[:from::text] and n.id <> :from
   and (:ids::text[] is null or n.id = any(:ids::text[]))
returning n.id`

async function rehang(
  trx: Transaction,
  from: string,
  to: string,
  ids: readonly string[] | null
): Promise<string[]> {
  const { rows } = await trx.raw(REHANG, { from, to, ids: ids && [...ids] })
  return rows.map(({ id }: { id: string }) => id)
}

/** Branches and cost centres hang on the survivor, as deep as they hung before. */
export const nodes: Belongings = {
  code: "companies.nodes",
  label: { ru: "Филиалы и центры затрат", en: "Branches and cost centres" },
  async count(knex, entityId, since = new Date(0)) {
    const { rows } = await knex.raw(
      `select count(*)::int as count from org_node
        where entity_id = ? and id <> ? and deleted_at is null and (created_at > ? or updated_at > ?)`,
      [entityId, entityId, since, since]
    )
    return rows[0].count
  },
  move: (trx, { survivor_id, duplicate_id }) => rehang(trx, duplicate_id, survivor_id, null),
  async undo(trx, { survivor_id, duplicate_id }, moved) {
    await rehang(trx, survivor_id, duplicate_id, moved)
  },
}

const REPLACE = `
update company_group g set updated_at = now(), primary_entity_id = (
         select e.id from legal_entity e
          where e.group_id = g.id and e.id <> :duplicate and e.deleted_at is null and e.merged_into is null
          order by e.id = :survivor desc, e.name limit 1)
 where g.primary_entity_id = :duplicate and exists (
         select from legal_entity e where e.group_id = g.id and e.id <> :duplicate
            and e.deleted_at is null and e.merged_into is null)
returning g.id`

/** A group is presented by another entity of its own, the survivor if it is one. */
export const primary: Belongings = {
  code: "companies.primary",
  label: { ru: "Роль основного юрлица группы", en: "Its role as primary entity of the group" },
  async count(knex, entityId, since) {
    const { rows } = await knex.raw(
      `select count(*)::int as count from company_group where primary_entity_id = ?`,
      [entityId]
    )
    return since ? 0 : rows[0].count
  },
  async move(trx, { survivor_id: survivor, duplicate_id: duplicate }) {
    const { rows } = await trx.raw(REPLACE, { survivor, duplicate })
    return rows.map(({ id }: { id: string }) => id)
  },
  async undo(trx, { duplicate_id }, moved) {
    await trx.raw(`update company_group set primary_entity_id = ? where id = any(?::text[])`, [
      duplicate_id,
      [...moved],
    ])
  },
}

const OPEN = "accepted_at is null and withdrawn_at is null and deleted_at is null"

/** Open invitations lead to the survivor. */
export const invitations: Belongings = {
  code: "companies.invitations",
  label: { ru: "Открытые приглашения", en: "Open invitations" },
  async count(knex, entityId, since = new Date(0)) {
    const { rows } = await knex.raw(
      `select count(*)::int as count from invitation where node_id = ? and ${OPEN} and created_at > ?`,
      [entityId, since]
    )
    return rows[0].count
  },
  async move(trx, { survivor_id, duplicate_id }) {
    const { rows } = await trx.raw(
      `update invitation set node_id = ?, updated_at = now() where node_id = ? and ${OPEN} returning id`,
      [survivor_id, duplicate_id]
    )
    return rows.map(({ id }: { id: string }) => id)
  },
  async undo(trx, { duplicate_id }, moved) {
    await trx.raw(`update invitation set node_id = ? where id = any(?::text[])`, [
      duplicate_id,
      [...moved],
    ])
  },
}
