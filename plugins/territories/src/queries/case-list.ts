import type { Knex } from "@orac/bulk"
import type { CaseView, SideView } from "../contract"
import type { Side } from "../domain/reason"
import { wordsOf } from "../domain/words"
import { IS_CLIENT } from "./client-states"
import { type Page, pageOf } from "./page"

export interface CaseFilter extends Page {
  status: CaseView["status"]
}

interface SideRow extends Side, Omit<SideView, "words"> {}

type CaseRow = Omit<CaseView, "sides"> & { sides: SideRow[] }

/** What speaks for a side: the seller's dealings with the client and the right it claims by. */
const SIDES = `select json_agg(side.value || jsonb_build_object(
    'seller_name', s.name,
    'role', (select n.role from network_seller n where n.entity_id = s.id and n.active
      and n.deleted_at is null),
    'dealings', (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'orders', d.orders,
        'since', d.since_day, 'until', d.until_day, 'source', d.source) order by d.created_at, d.id),
        '[]')
      from dealing d where d.seller_id = s.id and d.country = e.country and d.deleted_at is null
       and d.tax_id = regexp_replace(upper(e.tax_id), '[^A-Z0-9]', '', 'g')),
    'right', (select jsonb_build_object('valid_from', r.valid_from, 'valid_to', r.valid_to,
        'priority', r.priority, 'note', r.note, 'active', r.active)
      from territory_right r where r.id = side.value->'reason'->>'right_id')) order by side.ordinality)
  from jsonb_array_elements(c.sides) with ordinality side
  join legal_entity s on s.id = side.value->>'seller_id'`

const sideView = ({
  seller_id,
  seller_name,
  role,
  dealings,
  right,
  reason,
}: SideRow): SideView => ({
  seller_id,
  seller_name,
  role,
  dealings,
  right,
  words: wordsOf(reason),
})

/** A page of conflicts with the evidence of both sides. One statement. */
export async function caseList(
  knex: Knex,
  { status, limit, offset }: CaseFilter
): Promise<{ cases: CaseView[]; count: number }> {
  const { rows } = await knex.raw(
    `select c.id, c.entity_id, e.name as entity_name, e.delivery_city as city, c.kind,
            b.seller_id as served_by, now_with.name as served_by_name, c.status, c.winner_id,
            c.decision_reason, c.decided_by, c.decided_at, c.created_at, c.is_demo,
            (${SIDES}) as sides, count(*) over ()::int as total
       from binding_case c
       join legal_entity e on e.id = c.entity_id
       left join client_binding b on b.entity_id = c.entity_id and b.ended_at is null
         and b.deleted_at is null
       left join legal_entity now_with on now_with.id = b.seller_id
      where c.status = ? and c.deleted_at is null and (c.status <> 'open' or ${IS_CLIENT})
      order by coalesce(c.decided_at, c.created_at) desc, c.id limit ? offset ?`,
    [status, limit, offset]
  )
  const page = pageOf<CaseRow>(rows)
  return {
    cases: page.rows.map((row) => ({ ...row, sides: row.sides.map(sideView) })),
    count: page.count,
  }
}
