import { type Knex, rows } from "@orac/bulk"
import type { EntityFacts } from "../domain/partner-context"
import type { StoredSeat } from "../domain/rights/seats-of"

export interface EntityRow extends EntityFacts {
  group_name: string
  primary_entity_id: string | null
}

/** A valid seat with the name of its node; groups and legal entities have theirs elsewhere. */
export interface SeatRow extends StoredSeat {
  node_name: string | null
  node_path: string[]
  valid_to: string | null
}

/** One legal entity that an employee's seats reach, with those seats. */
export interface MembershipRow extends EntityRow {
  customer_id: string
  employee_id: string
  employee_name: string
  email: string
  locale: string | null
  acting_staff: string | null
  entity_path: string[]
  seats: SeatRow[]
}

/** Columns of a legal entity `e` with its group `g`, as every query here names them. */
export const ENTITY_COLUMNS = `e.id, e.name, e.group_id, e.market_code, e.country,
  e.delivery_city as city, e.lat, e.lon, e.tax_id, e.price_status, e.status,
  g.name as group_name, g.primary_entity_id`

/** Whether a seat counts now. */
export const validSeat = (seat: string) => `${seat}.deleted_at is null
  and coalesce(${seat}.valid_from, '-infinity') <= now()
  and coalesce(${seat}.valid_to, 'infinity') > now()`

/** Whether a seat that was handed over still stands on the one it was taken from. */
export const standsOnSource = (seat: string, source: string) => `${source}.id = ${seat}.delegated_by
  and ${source}.node_id = ${seat}.node_id and ${source}.role = ${seat}.role and ${validSeat(source)}`

const SEATS = `
select m.employee_id, m.role, n.id as node_id, n.kind as node_kind, n.name as node_name,
       n.path as node_path, m.valid_to, r.grants as own_grants
  from employee p
  join membership m on m.employee_id = p.id and ${validSeat("m")}
  join org_node n on n.id = m.node_id and n.status = 'active' and n.deleted_at is null
  left join partner_role r on r.id = m.role and r.archived_at is null and r.group_id = n.path[1]
 where p.customer_id = ? and p.deleted_at is null
   and (m.delegated_by is null or exists (
         select 1 from membership source where ${standsOnSource("m", "source")}))`

const REACHED = `
select e.id as entity_id, e.path as entity_path,
       json_agg(json_build_object('node_id', s.node_id, 'node_kind', s.node_kind,
         'node_name', s.node_name, 'node_path', s.node_path, 'role', s.role, 'valid_to', s.valid_to,
         'own_grants', s.own_grants) order by cardinality(s.node_path), s.node_name, s.role) as seats
  from seats s
  join org_node e on e.kind = 'legal_entity' and e.status = 'active' and e.deleted_at is null
       and (e.path @> array[s.node_id] or e.id = any(s.node_path))
 where ?::text is null or e.id = ?
 group by e.id, e.path`

const MEMBERSHIPS = `
with seats as (${SEATS}), reached as (${REACHED})
select p.customer_id, p.id as employee_id, p.name as employee_name, p.email, p.locale,
       p.acting_staff, ${ENTITY_COLUMNS},
       reached.entity_path, reached.seats
  from employee p
  cross join reached
  join legal_entity e on e.id = reached.entity_id and e.deleted_at is null
  join company_group g on g.id = e.group_id
 where p.customer_id = ? and p.deleted_at is null
 order by e.name`

/**
 * The legal entities an employee may act for and the seats that reach them, in one statement. Read
 * on every request: a revoked seat or a changed role counts at the next request on every server.
 *
 * @param customerId Medusa's customer
 * @param entityId only this legal entity; all of the customer's without it
 */
export async function validMemberships(
  knex: Knex,
  customerId: string,
  entityId?: string
): Promise<MembershipRow[]> {
  const entity = entityId ?? null
  return await rows(knex, MEMBERSHIPS, [customerId, entity, entity, customerId])
}
