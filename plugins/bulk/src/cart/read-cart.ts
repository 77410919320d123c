import { addDecimals } from "../domain/decimal"
import { fingerprint } from "../domain/fingerprint"
import { addressOf, decimal, grossAndTax, taxOf } from "../sql/fragments"
import { rows } from "../sql/rows"
import type { BulkCart, BulkCartLine } from "../types/cart"
import type { Knex } from "../types/database"

type Head = Omit<BulkCart, "lines" | "totals" | "fingerprint"> & { shipping_total: string }

const READ_HEAD = `
select c.id, c.region_id, c.customer_id, c.sales_channel_id, c.email, c.currency_code, c.locale,
  coalesce(c.metadata, '{}') metadata, c.completed_at, c.updated_at,
  (select oc.order_id from order_cart oc where oc.cart_id = c.id and oc.deleted_at is null) order_id,
  ${addressOf("cart_address", "c.shipping_address_id")} shipping_address,
  ${addressOf("cart_address", "c.billing_address_id")} billing_address,
  (
    select ${decimal("coalesce(sum(money.gross), 0)")} from cart_shipping_method m
    ${taxOf("cart_shipping_method_tax_line", "shipping_method_id", "m.id")}
    ${grossAndTax("m.amount", "m.is_tax_inclusive")}
    where m.cart_id = c.id and m.deleted_at is null
  ) shipping_total
from cart c where c.id = ? and c.deleted_at is null`

const READ_LINES = `
select i.id, i.variant_id, i.product_id, i.product_handle, i.variant_sku sku, i.title, i.variant_title,
  i.thumbnail, i.quantity, trim_scale(i.unit_price)::text unit_price, i.is_tax_inclusive, i.is_custom_price,
  ${decimal("money.gross")} total, ${decimal("money.tax")} tax_total, tax.lines tax,
  coalesce(i.metadata, '{}') metadata
from cart_line_item i
${taxOf("cart_line_item_tax_line", "item_id", "i.id")}
${grossAndTax("i.unit_price * i.quantity", "i.is_tax_inclusive")}
where i.cart_id = ? and i.deleted_at is null
order by i.id`

/**
 * A cart with its lines, taxes and totals in two statements. Discounts are not looked at: our prices
 * carry them.
 *
 * @returns null when there is no such cart
 */
export async function readCart(knex: Knex, cartId: string): Promise<BulkCart | null> {
  const [[head], lines] = await Promise.all([
    rows<Head>(knex, READ_HEAD, [cartId]),
    rows<BulkCartLine>(knex, READ_LINES, [cartId]),
  ])
  if (!head) {
    return null
  }
  const { shipping_total, ...cart } = head
  return {
    ...cart,
    lines,
    totals: totalsOf(lines, shipping_total),
    fingerprint: fingerprint(lines),
  }
}

function totalsOf(lines: readonly BulkCartLine[], shippingTotal: string): BulkCart["totals"] {
  const itemTotal = addDecimals(lines.map((line) => line.total))
  return {
    item_total: itemTotal,
    item_tax_total: addDecimals(lines.map((line) => line.tax_total)),
    shipping_total: shippingTotal,
    total: addDecimals([itemTotal, shippingTotal]),
    quantity: lines.reduce((sum, line) => sum + line.quantity, 0),
  }
}
