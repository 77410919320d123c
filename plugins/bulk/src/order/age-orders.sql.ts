import { RAW_ZERO, rawNumber } from "../sql/raw"

/** Binding: [{ order_id, placed_at, canceled_at, completed }] as JSON. The table lives as long as the transaction. */
export const AGES = `
create temporary table aged_order on commit drop as
select * from jsonb_to_recordset(?::jsonb)
  as age(order_id text, placed_at timestamptz, canceled_at timestamptz, completed boolean)`

/** Binding: [{ order_id, line_id, location_id, shipped_at, delivered_at }] as JSON. */
export const SHIPPED = `
create temporary table aged_line on commit drop as
select *, 'ful_' || upper(substr(md5(order_id || location_id), 1, 26)) as fulfillment_id
  from jsonb_to_recordset(?::jsonb)
  as shipped(order_id text, line_id text, location_id text, shipped_at timestamptz, delivered_at timestamptz)`

const dated = (table: string, join: string) =>
  `update ${table} t set created_at = age.placed_at, updated_at = age.placed_at from ${join}`

/** Each statement puts the dates of one table back. */
export const BACKDATE: readonly string[] = [
  ...[
    "order_item",
    "order_summary",
    "order_shipping",
    "order_cart",
    "order_payment_collection",
  ].map((table) => dated(table, "aged_order age where t.order_id = age.order_id")),
  dated(
    "order_line_item",
    "aged_order age join order_item oi on oi.order_id = age.order_id where t.id = oi.item_id"
  ),
  dated(
    "order_shipping_method",
    "aged_order age join order_shipping os on os.order_id = age.order_id where t.id = os.shipping_method_id"
  ),
  dated(
    "order_address",
    'aged_order age join "order" o on o.id = age.order_id where t.id in (o.shipping_address_id, o.billing_address_id)'
  ),
  dated(
    "reservation_item",
    "aged_order age join order_item oi on oi.order_id = age.order_id where t.line_item_id = oi.item_id"
  ),
  ...["payment", "payment_session"].map((table) =>
    dated(
      table,
      "aged_order age join order_payment_collection link on link.order_id = age.order_id where t.payment_collection_id = link.payment_collection_id"
    )
  ),
  dated(
    "payment_collection",
    "aged_order age join order_payment_collection link on link.order_id = age.order_id where t.id = link.payment_collection_id"
  ),
  `update payment_session set authorized_at = created_at where id in (
     select session.id from payment_session session
       join order_payment_collection link on link.payment_collection_id = session.payment_collection_id
       join aged_order age on age.order_id = link.order_id)`,
  `update cart t set created_at = age.placed_at, updated_at = age.placed_at, completed_at = age.placed_at
     from aged_order age join order_cart link on link.order_id = age.order_id where t.id = link.cart_id`,
  `update "order" t set created_at = age.placed_at, updated_at = age.placed_at, canceled_at = age.canceled_at,
     status = (case when age.canceled_at is not null then 'canceled' when age.completed then 'completed' else 'pending' end)::order_status_enum
     from aged_order age where t.id = age.order_id`,
  `update payment t set canceled_at = age.canceled_at
     from aged_order age join order_payment_collection link on link.order_id = age.order_id
    where t.payment_collection_id = link.payment_collection_id and age.canceled_at is not null`,
  `update payment_collection t set status = 'canceled'
     from aged_order age join order_payment_collection link on link.order_id = age.order_id
    where t.id = link.payment_collection_id and age.canceled_at is not null`,
]

/** What core leaves behind when a line is fulfilled, shipped and delivered. */
export const FULFIL: readonly string[] = [
  `insert into fulfillment (id, location_id, packed_at, shipped_at, delivered_at, data, provider_id, created_at, updated_at)
   select fulfillment_id, location_id, min(shipped_at), min(shipped_at), min(delivered_at), '{}', 'manual_manual', min(shipped_at), min(shipped_at)
     from aged_line group by fulfillment_id, location_id`,
  `insert into order_fulfillment (id, order_id, fulfillment_id, created_at, updated_at)
   select distinct 'ordful_' || upper(substr(md5(fulfillment_id), 1, 26)), order_id, fulfillment_id, shipped_at, shipped_at from aged_line`,
  `insert into fulfillment_item (id, title, sku, barcode, quantity, raw_quantity, line_item_id, inventory_item_id, fulfillment_id, created_at, updated_at)
   select 'fulit_' || upper(substr(md5(shipped.line_id), 1, 26)), li.title, coalesce(li.variant_sku, ''), coalesce(li.variant_barcode, ''),
     oi.quantity, oi.raw_quantity, li.id, reserved.inventory_item_id, shipped.fulfillment_id, shipped.shipped_at, shipped.shipped_at
     from aged_line shipped
     join order_line_item li on li.id = shipped.line_id
     join order_item oi on oi.item_id = li.id
     join reservation_item reserved on reserved.line_item_id = li.id and reserved.deleted_at is null`,
  `update order_item t set
     fulfilled_quantity = quantity, raw_fulfilled_quantity = raw_quantity, shipped_quantity = quantity, raw_shipped_quantity = raw_quantity,
     delivered_quantity = case when shipped.delivered_at is null then 0 else quantity end,
     raw_delivered_quantity = case when shipped.delivered_at is null then ${RAW_ZERO} else raw_quantity end
     from aged_line shipped where t.item_id = shipped.line_id`,
]

/** Reservations of shipped and cancelled lines end; the goods that left are of earlier stock, so the levels stay as seeded. */
export const RELEASE = `
with over as (
  update reservation_item r set deleted_at = now(), updated_at = now()
   where r.deleted_at is null and r.line_item_id in (
     select line_id from aged_line
     union select oi.item_id from aged_order age join order_item oi on oi.order_id = age.order_id where age.canceled_at is not null)
  returning inventory_item_id, location_id, quantity
), freed as (
  select inventory_item_id, location_id, sum(quantity) as quantity from over group by 1, 2
)
update inventory_level l set reserved_quantity = reserved_quantity - freed.quantity,
  raw_reserved_quantity = ${rawNumber("reserved_quantity - freed.quantity")}, updated_at = now()
 from freed where l.inventory_item_id = freed.inventory_item_id and l.location_id = freed.location_id and l.deleted_at is null`
