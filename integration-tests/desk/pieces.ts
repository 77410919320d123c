import type { Knex } from "@orac/bulk"

const COUNT = `select i.item_id, i.quantity::int as ordered,
       coalesce(sum(case when o.state in ('offered', 'countered') then l.quantity
                         else l.taken end), 0)::int as counted
  from order_item i
  left join seller_offer_line l on l.line_id = i.item_id
  left join seller_offer o on o.id = l.offer_id and o.order_id = i.order_id
 where i.order_id = ? and i.version = (select version from "order" where id = i.order_id)
 group by 1, 2`

/** Of each line of an order: what sellers took and what still waits must be what was ordered. */
export async function expectAllPieces(knex: Knex, orderId: string): Promise<void> {
  const { rows } = await knex.raw(COUNT, [orderId])
  expect(rows.length).toBeGreaterThan(0)
  for (const { ordered, counted } of rows) {
    expect(counted).toBe(ordered)
  }
}
