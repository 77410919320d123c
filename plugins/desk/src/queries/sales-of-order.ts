import type { Sale, SalesReader } from "@orac/checkout"

interface Row {
  seller_id: string | null
  line_id: string
  quantity: number
}

const READ_SALES = `
select count(*)::int as offers,
  coalesce(bool_or(o.state in ('offered', 'countered')), false) as waits,
  coalesce((select json_agg(sold) from (
    select t.seller_id, l.line_id, sum(l.taken)::int as quantity
      from seller_offer t join seller_offer_line l on l.offer_id = t.id
     where t.order_id = :id and l.taken > 0 and t.deleted_at is null
     group by t.seller_id, l.line_id order by min(t.attempt), l.line_id) sold), '[]') as sold
  from seller_offer o where o.order_id = :id and o.deleted_at is null`

/** Who took which pieces of an order, in the order of taking; null where the manufacturer sells it directly. */
export const salesOfOrder: SalesReader = async (knex, orderId) => {
  const { rows } = await knex.raw(READ_SALES, { id: orderId })
  const [{ offers, waits, sold }] = rows as { offers: number; waits: boolean; sold: Row[] }[]
  const sales = new Map<string | null, Sale>()
  for (const { seller_id, line_id, quantity } of sold) {
    const sale = sales.get(seller_id) ?? { seller_id, lines: [] }
    sale.lines.push({ line_id, quantity })
    sales.set(seller_id, sale)
  }
  return offers ? { settled: !waits, sales: [...sales.values()] } : null
}
