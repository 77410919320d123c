import { readOrder, rows, type Transaction } from "@orac/bulk"
import { type Sale, sharedOrder, shareOrder } from "@orac/checkout"
import { holdOfOrder, shareHold } from "@orac/credit"
import type { OfferRow } from "./rows"

const PIECES = `
select seller_id, json_agg(json_build_object('line_id', line_id, 'quantity', pieces)) as lines from (
  select o.seller_id, l.line_id, sum(case when o.state in ('offered', 'countered') then l.quantity
                                          else l.taken end)::int as pieces
    from seller_offer o join seller_offer_line l on l.offer_id = o.id and l.deleted_at is null
   where o.order_id = ? and o.deleted_at is null
   group by o.seller_id, l.line_id) sold
 where pieces > 0 group by seller_id order by seller_id nulls last`

/**
 * Holds an order's amount on the accounts of those who sell it or are asked to, each with its share of the deliveries.
 * What is paid in advance holds nothing.
 */
export async function shareCredit(
  trx: Transaction,
  { order_id, display_id }: Pick<OfferRow, "order_id" | "display_id">
): Promise<void> {
  const order = (await holdOfOrder(trx, order_id)) && (await readOrder(trx, order_id))
  if (!order) {
    return
  }
  const shares = shareOrder(sharedOrder(order), await rows<Sale>(trx, PIECES, [order_id]))
  await shareHold(trx, {
    order_id,
    shares: shares.map(({ seller_id, total_minor }) => ({ seller_id, amount_minor: total_minor })),
    author: "system",
    reference: `Order ${display_id}`,
  })
}
