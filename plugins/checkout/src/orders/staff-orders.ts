import type { Knex } from "@orac/bulk"
import type { AdminPartnerOrderList, OrderStatus } from "../contract"
import { like, orderRow, type PartnerOrderRow } from "./order-rows"

interface StaffOrderFilter {
  q?: string
  entity_id?: string
  status?: OrderStatus[]
  limit: number
  offset: number
}

type Row = PartnerOrderRow & { entity_name: string }

/** A page of all partners' orders, newest first, found by number, purchase order, article or company; one statement. */
export async function listStaffOrders(
  knex: Knex,
  { q, entity_id, status, limit, offset }: StaffOrderFilter
): Promise<AdminPartnerOrderList> {
  const { rows } = await knex.raw(
    `with found as (
       select p.order_id, p.display_id, p.entity_id, e.name as entity_name, p.placed_by_name, p.placed_at,
              p.total_minor::text, p.currency_code, p.line_count, p.status, p.arrival_date, p.po_number
         from partner_order p join legal_entity e on e.id = p.entity_id
        where p.deleted_at is null
          and (:entity_id::text is null or p.entity_id = :entity_id)
          and (:status::text[] is null or p.status = any(:status))
          and (:q::text is null or p.display_id::text like :q or p.po_number ilike :q
               or e.name ilike :q or p.skus ilike :q)
     )
     select total.count, page.* from (select count(*)::int as count from found) total
     left join lateral (
       select * from found order by placed_at desc, display_id desc limit :limit offset :offset
     ) page on true`,
    {
      q: q ? like(q) : null,
      entity_id: entity_id ?? null,
      status: status ?? null,
      limit,
      offset,
    }
  )
  const page: Row[] = rows.filter((row: Row) => row.order_id !== null)
  return {
    partner_orders: page.map((row) => ({
      ...orderRow(row),
      entity: { id: row.entity_id, name: row.entity_name },
    })),
    count: rows[0].count,
    limit,
    offset,
  }
}
