import type { Knex } from "@orac/bulk"
import type { AuditPage } from "../contract"

/** Which part of a group's journal is asked for. */
export interface AuditFilter {
  group_id: string
  /** Legal entities whose entries are shown. */
  entities: readonly string[]
  /** Whether entries of the group itself are, too. */
  whole_group: boolean
  limit: number
  offset: number
}

/** A page of a group's journal, newest first, in one statement. */
export async function auditEntries(knex: Knex, filter: AuditFilter): Promise<AuditPage> {
  const { group_id, entities, whole_group, limit, offset } = filter
  const { rows } = await knex.raw(
    `with found as (
       select a.id, a.created_at, a.actor, a.action, a.subject, a.facts, e.name as entity_name
         from audit_entry a left join legal_entity e on e.id = a.entity_id
        where a.group_id = :group_id and a.deleted_at is null
          and (a.entity_id = any(:entities::text[]) or (a.entity_id is null and :whole_group))
     )
     select total.count, page.* from (select count(*)::int as count from found) total
     left join lateral (
       select * from found order by created_at desc, id desc limit :limit offset :offset
     ) page on true`,
    { group_id, entities: [...entities], whole_group, limit, offset }
  )
  const entries = rows.filter(({ id }: { id: string | null }) => id !== null)
  return {
    count: rows[0].count,
    limit,
    offset,
    entries: entries.map(({ count: _count, created_at, ...entry }: AuditRow) => ({
      ...entry,
      at: created_at.toISOString(),
    })),
  }
}

type AuditRow = Omit<AuditPage["entries"][number], "at"> & { count: number; created_at: Date }
