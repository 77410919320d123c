import { id } from "../domain/ids"
import { columns } from "../sql/raw"
import { rows } from "../sql/rows"
import type { Placement } from "./placement"

const ADDRESS = [
  "company",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "country_code",
  "province",
  "postal_code",
  "phone",
  "metadata",
  "customer_id",
] as const

const WRITE_HEAD = `
with addresses as (
  insert into order_address (id, ${ADDRESS.join(", ")})
  select copy.new_id, ${columns("a", ADDRESS)}
  from (values (?::text, ?::text), (?, ?)) copy(old_id, new_id)
  join cart_address a on a.id = copy.old_id
),
summary as (insert into order_summary (id, order_id, version, totals) values (?, ?, 1, ?::jsonb)),
link as (insert into order_cart (id, order_id, cart_id) values (?, ?, ?)),
done as (update cart set completed_at = now(), updated_at = now() where id = ?),
promotions as (
  insert into order_promotion (id, order_id, promotion_id)
  select 'ordpromo_' || cp.id, ?, cp.promotion_id from cart_promotion cp
  where cp.cart_id = ? and cp.deleted_at is null
)
insert into "order" (id, region_id, customer_id, sales_channel_id, email, currency_code, locale, status,
  version, is_draft_order, no_notification, metadata, shipping_address_id, billing_address_id)
select ?, c.region_id, c.customer_id, c.sales_channel_id, c.email, c.currency_code, c.locale, 'pending',
  1, false, false, case when ?::jsonb is null then c.metadata else coalesce(c.metadata, '{}') || ?::jsonb end, ?, ?
from cart c where c.id = ?
returning display_id`

/** Writes the order, its addresses, summary and links, and completes the cart; gives the number. */
export async function writeHead({ trx, input, cart, order_id, total }: Placement): Promise<number> {
  const shipping = cart.shipping_address_id && id("ordaddr")
  const billing = cart.billing_address_id && id("ordaddr")
  const metadata = input.metadata ? JSON.stringify(input.metadata) : null
  const [order] = await rows<{ display_id: number }>(trx, WRITE_HEAD, [
    ...[cart.shipping_address_id, shipping, cart.billing_address_id, billing],
    ...[id("ordsum"), order_id, JSON.stringify(summaryTotals(total))],
    ...[id("ordercart"), order_id, cart.id],
    cart.id,
    ...[order_id, cart.id],
    ...[order_id, metadata, metadata, shipping, billing, cart.id],
  ])
  return order.display_id
}

const AT_ZERO = ["paid_total", "refunded_total", "credit_line_total", "transaction_total"]
const AT_TOTAL = [
  "accounting_total",
  "current_order_total",
  "original_order_total",
  "pending_difference",
]

/** The summary of a fresh order as core keeps it: each figure as a number and as its raw value. */
function summaryTotals(total: string) {
  const figure = (value: string) => (name: string) => [
    [name, Number(value)],
    [`raw_${name}`, { value, precision: 20 }],
  ]
  return Object.fromEntries([...AT_ZERO.flatMap(figure("0")), ...AT_TOTAL.flatMap(figure(total))])
}
