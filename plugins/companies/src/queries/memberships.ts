import type { Knex } from "@orac/bulk"
import type { EntityFacts } from "../domain/partner-context"

export interface EntityRow extends EntityFacts {
  group_name: string
  primary_entity_id: string | null
}

export interface MembershipRow extends EntityRow {
  customer_id: string
  employee_id: string
  employee_name: string
  email: string
  locale: string | null
  role: string
}

/** Columns of a legal entity `e` with its group `g`, as every query here names them. */
export const ENTITY_COLUMNS = `e.id, e.name, e.group_id, e.market_code, e.country,
  e.delivery_city as city, e.lat, e.lon, e.tax_id, e.price_status, e.status,
  g.name as group_name, g.primary_entity_id`

const VALID_NOW = `m.deleted_at is null
  and coalesce(m.valid_from, '-infinity') <= now() and coalesce(m.valid_to, 'infinity') > now()`

/**
 * The memberships that are valid now, in one statement. Read on every request: a revoked one
 * stops the next request on every server.
 *
 * @param customerId Medusa's customer
 * @param entityId only this legal entity; all of the customer's without it
 */
export async function validMemberships(
  knex: Knex,
  customerId: string,
  entityId?: string
): Promise<MembershipRow[]> {
  const { rows } = await knex.raw(
    `select p.customer_id, p.id as employee_id, p.name as employee_name, p.email, p.locale, m.role,
            ${ENTITY_COLUMNS}
       from employee p
       join membership m on m.employee_id = p.id and ${VALID_NOW}
       join legal_entity e on e.id = m.entity_id and e.deleted_at is null
       join company_group g on g.id = e.group_id
      where p.customer_id = ? and p.deleted_at is null and (?::text is null or e.id = ?)
      order by e.name`,
    [customerId, entityId ?? null, entityId ?? null]
  )
  return rows
}
