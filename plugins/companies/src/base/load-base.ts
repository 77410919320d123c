import type { Knex } from "@orac/bulk"
import type { BaseCompany } from "../domain/base/base-company"
import type { Grants } from "../domain/permissions"
import { grantsOfRole } from "../domain/rights/roles"
import { standsOnSource, validSeat } from "../queries/memberships"

/** A company of the base with the code of its market. */
export interface LoadedCompany extends BaseCompany {
  market_code: string
}

interface Seat {
  employee_id: string
  email: string
  role: string
  grants: Grants | null
}

type Row = Omit<LoadedCompany, "people" | "admins" | "emails"> & { seats: Seat[] | null }

const SEATS = `
select n.id as entity_id,
       jsonb_agg(jsonb_build_object('employee_id', p.id, 'email', p.email, 'role', m.role,
         'grants', r.grants)) as seats
  from org_node n
  cross join lateral unnest(n.path) as place(id)
  join membership m on m.node_id = place.id and ${validSeat("m")}
  join employee p on p.id = m.employee_id and p.acting_staff is null and p.deleted_at is null
  left join partner_role r on r.id = m.role and r.group_id = n.path[1] and r.archived_at is null
 where n.kind = 'legal_entity' and n.deleted_at is null
   and (m.delegated_by is null or exists (
         select 1 from membership source where ${standsOnSource("m", "source")}))
 group by n.id`

const BASE = `
select e.id, e.name, e.full_name, e.country, e.market_code, e.tax_id, e.registration_ids,
       e.legal_address, e.bank, e.delivery_city, e.delivery_address, e.delivery_postal_code,
       e.lat, e.lon, coalesce(pe.group_id = e.group_id, false) as primary_in_group, s.seats
  from legal_entity e
  join company_group g on g.id = e.group_id
  left join legal_entity pe on pe.id = g.primary_entity_id and pe.deleted_at is null
  left join (${SEATS}) s on s.entity_id = e.id
 where e.deleted_at is null and e.merged_into is null and e.status <> 'closed'
 order by e.id`

const mayRun = ({ role, grants }: Seat) =>
  ((grants ?? grantsOfRole(role))["user.edit"]?.scope ?? "own") !== "own"

const countOf = (seats: readonly Seat[]) => new Set(seats.map((seat) => seat.employee_id)).size

const toCompany = ({ seats, ...row }: Row): LoadedCompany => ({
  ...row,
  people: countOf(seats ?? []),
  admins: countOf((seats ?? []).filter(mayRun)),
  emails: [...new Set((seats ?? []).map(({ email }) => email))],
})

/** All companies that are not closed, with what hangs on them, in one statement. */
export async function loadBase(knex: Knex): Promise<LoadedCompany[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(BASE)
  return rows.map(toCompany)
}
