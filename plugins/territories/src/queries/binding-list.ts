import type { Knex } from "@orac/bulk"
import type { BindingRow } from "../contract"
import { containing, type Page, pageOf } from "./page"

export interface BindingFilter extends Page {
  /** Part of the client's name or tax id. */
  q?: string
  basis?: string
  seller_id?: string
}

const COLUMNS = `b.id, b.entity_id, e.name as entity_name, e.delivery_city as city, e.tax_id,
  b.seller_id, s.name as seller_name, b.basis, b.words, b.bound_by, b.bound_at, b.ended_at,
  exists (select 1 from binding_case c where c.entity_id = b.entity_id and c.status = 'open'
    and c.deleted_at is null) as has_open_case, b.is_demo`

const FROM = `client_binding b join legal_entity e on e.id = b.entity_id
  left join legal_entity s on s.id = b.seller_id`

/** A page of the present bindings with their reasons, by name. One statement. */
export async function bindingList(
  knex: Knex,
  { q, basis, seller_id, limit, offset }: BindingFilter
): Promise<{ bindings: BindingRow[]; count: number }> {
  const { rows } = await knex.raw(
    `select ${COLUMNS}, count(*) over ()::int as total from ${FROM}
      where b.ended_at is null and b.deleted_at is null
        and (e.name ilike :q or e.tax_id ilike :q)
        and (:basis::text is null or b.basis = :basis)
        and (:seller::text is null or b.seller_id = :seller)
      order by e.name, b.entity_id limit :limit offset :offset`,
    { q: containing(q), basis: basis ?? null, seller: seller_id ?? null, limit, offset }
  )
  const page = pageOf<BindingRow>(rows)
  return { bindings: page.rows, count: page.count }
}

/** All bindings a client ever had, the latest first. */
export async function bindingHistory(knex: Knex, entityId: string): Promise<BindingRow[]> {
  const { rows } = await knex.raw(
    `select ${COLUMNS} from ${FROM} where b.entity_id = ? and b.deleted_at is null
      order by b.bound_at desc, b.id desc`,
    [entityId]
  )
  return rows
}
