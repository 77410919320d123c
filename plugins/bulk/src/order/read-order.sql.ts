import { addressOf, decimal, grossAndTax, taxOf } from "../sql/fragments"

/** The summary of the order's current version as JSON. */
export const SUMMARY = `
  select jsonb_build_object(
    'current_order_total', s.totals->'raw_current_order_total'->>'value',
    'original_order_total', s.totals->'raw_original_order_total'->>'value',
    'paid_total', s.totals->'raw_paid_total'->>'value',
    'refunded_total', s.totals->'raw_refunded_total'->>'value',
    'pending_difference', s.totals->'raw_pending_difference'->>'value')
  from order_summary s
  where s.order_id = o.id and s.version = o.version and s.deleted_at is null limit 1`

export const HEAD_COLUMNS = `o.id, o.display_id, o.status, o.version, o.currency_code, o.customer_id,
  o.email, o.created_at, o.canceled_at, coalesce(o.metadata, '{}') metadata, (${SUMMARY}) summary`

const SHIPPING = `
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name,
    'amount', trim_scale(m.amount)::text, 'is_tax_inclusive', m.is_tax_inclusive,
    'shipping_option_id', m.shipping_option_id, 'location_id', m.data->>'location_id',
    'data', coalesce(m.data, '{}'), 'tax', tax.lines) order by m.id), '[]')
  from order_shipping link
  join order_shipping_method m on m.id = link.shipping_method_id and m.deleted_at is null
  ${taxOf("order_shipping_method_tax_line", "shipping_method_id", "m.id")}
  where link.order_id = o.id and link.version = o.version and link.deleted_at is null`

const PAYMENTS = `
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'status', c.status,
    'amount', trim_scale(c.amount)::text,
    'authorized_amount', trim_scale(coalesce(c.authorized_amount, 0))::text,
    'captured_amount', trim_scale(coalesce(c.captured_amount, 0))::text,
    'refunded_amount', trim_scale(coalesce(c.refunded_amount, 0))::text,
    'payments', coalesce(p.list, '[]')) order by c.created_at), '[]')
  from order_payment_collection link
  join payment_collection c on c.id = link.payment_collection_id and c.deleted_at is null
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', p.id, 'provider_id', p.provider_id,
      'amount', trim_scale(p.amount)::text, 'captured_at', p.captured_at, 'canceled_at', p.canceled_at)) list
    from payment p where p.payment_collection_id = c.id and p.deleted_at is null
  ) p on true
  where link.order_id = o.id and link.deleted_at is null`

const FULFILLMENTS = `
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'location_id', f.location_id,
    'created_at', f.created_at, 'packed_at', f.packed_at, 'shipped_at', f.shipped_at,
    'delivered_at', f.delivered_at, 'canceled_at', f.canceled_at,
    'items', coalesce(i.list, '[]'), 'labels', coalesce(l.list, '[]')) order by f.created_at), '[]')
  from order_fulfillment link
  join fulfillment f on f.id = link.fulfillment_id and f.deleted_at is null
  left join lateral (
    select jsonb_agg(jsonb_build_object('line_item_id', i.line_item_id, 'quantity', i.quantity)) list
    from fulfillment_item i where i.fulfillment_id = f.id and i.deleted_at is null
  ) i on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('tracking_number', l.tracking_number,
      'tracking_url', l.tracking_url, 'label_url', l.label_url)) list
    from fulfillment_label l where l.fulfillment_id = f.id and l.deleted_at is null
  ) l on true
  where link.order_id = o.id and link.deleted_at is null`

/** Bindings: order id. */
export const READ_HEAD = `
select ${HEAD_COLUMNS}, o.region_id, o.sales_channel_id, o.locale,
  (select oc.cart_id from order_cart oc where oc.order_id = o.id and oc.deleted_at is null limit 1) cart_id,
  ${addressOf("order_address", "o.shipping_address_id")} shipping_address,
  ${addressOf("order_address", "o.billing_address_id")} billing_address,
  (${SHIPPING}) shipping_methods, (${PAYMENTS}) payment_collections, (${FULFILLMENTS}) fulfillments
from "order" o where o.id = ? and o.deleted_at is null`

/** Bindings: order id. The lines of the order's current version, in the order of their ids. */
export const READ_LINES = `
select li.id, li.variant_id, li.product_id, li.product_handle, li.variant_sku sku, li.title, li.product_title,
  li.variant_title, li.thumbnail, trim_scale(price.unit)::text unit_price, li.is_tax_inclusive,
  oi.quantity::float quantity, oi.fulfilled_quantity::float fulfilled_quantity,
  oi.shipped_quantity::float shipped_quantity, oi.delivered_quantity::float delivered_quantity,
  oi.return_requested_quantity::float return_requested_quantity,
  oi.return_received_quantity::float return_received_quantity,
  oi.return_dismissed_quantity::float return_dismissed_quantity,
  oi.written_off_quantity::float written_off_quantity,
  ${decimal("money.gross")} total, ${decimal("money.tax")} tax_total, tax.lines tax,
  li.metadata->>'location_id' location_id, li.metadata->>'lot_id' lot_id, li.metadata->>'eta' eta,
  coalesce(li.metadata, '{}') metadata, reserved.list reservations
from "order" o
join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
join order_line_item li on li.id = oi.item_id and li.deleted_at is null
${taxOf("order_line_item_tax_line", "item_id", "li.id")}
cross join lateral (select coalesce(oi.unit_price, li.unit_price) unit) price
${grossAndTax("price.unit * oi.quantity", "li.is_tax_inclusive")}
cross join lateral (
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'location_id', r.location_id,
    'inventory_item_id', r.inventory_item_id, 'quantity', r.quantity) order by r.id), '[]') list
  from reservation_item r where r.line_item_id = li.id and r.deleted_at is null
) reserved
where o.id = ? and oi.quantity > 0
order by li.id`
