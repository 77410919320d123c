import type { Knex } from "@orac/bulk"
import type { AdminCompanyDetail, AdminCompanyRow } from "../contract"

/**
 * A page of legal entities for staff, found by part of the name, tax id or group.
 *
 * @returns the page and how many there are in all
 */
export async function listCompanies(
  knex: Knex,
  { q, limit, offset }: { q?: string; limit: number; offset: number }
): Promise<{ companies: AdminCompanyRow[]; count: number }> {
  const { rows } = await knex.raw(
    `select e.id, e.name, e.tax_id, e.country, e.delivery_city as city, g.name as group_name,
            e.market_code, e.status, count(*) over ()::int as total,
            (select count(distinct m.employee_id)::int
               from membership m join org_node n on n.id = m.node_id
              where (n.entity_id = e.id or n.id = e.group_id) and m.deleted_at is null)
              as employee_count
       from legal_entity e join company_group g on g.id = e.group_id
      where e.deleted_at is null and (e.name ilike ? or e.tax_id ilike ? or g.name ilike ?)
      order by e.name, e.id limit ? offset ?`,
    [...Array(3).fill(`%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`), limit, offset]
  )
  return {
    count: rows[0]?.total ?? 0,
    companies: rows.map(({ total: _total, ...row }: AdminCompanyRow & { total: number }) => row),
  }
}

/** The employees of a legal entity with their roles, former ones included. */
export async function employeesOf(
  knex: Knex,
  entityId: string
): Promise<AdminCompanyDetail["employees"]> {
  const { rows } = await knex.raw(
    `select p.id, p.name, p.email, m.role,
            coalesce(m.valid_from, '-infinity') <= now()
              and coalesce(m.valid_to, 'infinity') > now() as active
       from membership m
       join org_node n on n.id = m.node_id
       join employee p on p.id = m.employee_id and p.deleted_at is null
      where n.deleted_at is null and m.deleted_at is null
        and (n.entity_id = ? or n.id = (select group_id from legal_entity where id = ?))
      order by p.name`,
    [entityId, entityId]
  )
  return rows
}
