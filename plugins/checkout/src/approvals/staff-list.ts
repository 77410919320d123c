import { type Knex, rows } from "@orac/bulk"
import type { AdminApprovalList, AdminApprovalRow, ApprovalState } from "../contract"
import { like } from "../orders/order-rows"
import { LIVE } from "./live"

/** Which requests staff look for. */
export interface StaffFilter {
  q?: string
  entity_id?: string
  state?: ApprovalState | "live"
  limit: number
  offset: number
}

const FOUND = `
select approval.id, approval.created_at, approval.entity_id, e.name as entity_name
  from approval join legal_entity e on e.id = approval.entity_id
 where approval.deleted_at is null
   and (:entity_id::text is null or approval.entity_id = :entity_id)
   and (:state::text is null or approval.state = :state or :state = 'live' and ${LIVE})
   and (:q::text is null or e.name ilike :q or approval.employee_name ilike :q
        or approval."order"->>'pad_name' ilike :q or approval."order"->>'po_number' ilike :q)`

const SHOWN = `
select a.id, a.entity_id, f.entity_name, a."order"->>'pad_name' as pad_name, a.employee_name as requester, a.state,
       a.created_at, a.deadline_at, a.ended_at, a.order_id, jsonb_array_length(a."order"->'lines') as line_count,
       (a."order"->'total_minor')::text as total_minor, a."order"->>'currency_code' as currency_code,
       (select jsonb_agg(jsonb_build_object('id', d->'rule'->'id', 'name', d->'rule'->'name'))
          from jsonb_array_elements(a.demands) d) as rules
  from found f join approval a on a.id = f.id
 order by f.created_at desc, f.id limit :limit offset :offset`

type Row = Omit<
  AdminApprovalRow,
  "entity" | "created_at" | "deadline_at" | "ended_at" | "total_minor"
> & {
  entity_id: string
  entity_name: string
  created_at: Date
  deadline_at: Date
  ended_at: Date | null
  total_minor: string
}

const view = ({ entity_id, entity_name, ...row }: Row): AdminApprovalRow => ({
  ...row,
  entity: { id: entity_id, name: entity_name },
  created_at: row.created_at.toISOString(),
  deadline_at: row.deadline_at.toISOString(),
  ended_at: row.ended_at?.toISOString() ?? null,
  total_minor: Number(row.total_minor),
})

/** A page of all partners' requests, found by order, requester, purchase order or company; one statement. */
export async function listForStaff(
  knex: Knex,
  { q, entity_id, state, limit, offset }: StaffFilter
): Promise<AdminApprovalList> {
  const found = await rows<Row & { count: number }>(
    knex,
    `with found as (${FOUND})
     select total.count, page.* from (select count(*)::int as count from found) total
       left join lateral (${SHOWN}) page on true`,
    {
      q: q ? like(q) : null,
      entity_id: entity_id ?? null,
      state: state ?? null,
      limit,
      offset,
    }
  )
  const page = found.filter(({ id }) => id !== null)
  return {
    approvals: page.map(({ count: _count, ...row }) => view(row)),
    count: found[0].count,
    limit,
    offset,
  }
}
