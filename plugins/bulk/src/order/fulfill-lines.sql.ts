import { rawNumber } from "../sql/raw"

/** Bindings: line ids. */
export const READ_RESERVED_ITEMS = `
select distinct inventory_item_id id from reservation_item
where line_item_id = any(?::text[]) and deleted_at is null`

/** Bindings: order id, line ids. */
export const READ_OPEN_LINES = `
select li.id, coalesce(li.variant_title, li.title) title, coalesce(li.variant_sku, '') sku,
  coalesce(li.variant_barcode, '') barcode, li.requires_shipping,
  (oi.quantity - oi.fulfilled_quantity)::float open, coalesce(v.manage_inventory, false) managed,
  reserved.list reservations
from "order" o
join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
join order_line_item li on li.id = oi.item_id and li.deleted_at is null
left join product_variant v on v.id = li.variant_id and v.deleted_at is null
cross join lateral (
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'item_id', r.inventory_item_id,
    'location_id', r.location_id, 'quantity', r.quantity,
    'required_quantity', coalesce(vi.required_quantity, 1), 'title', i.title, 'sku', i.sku) order by r.id), '[]') list
  from reservation_item r
  left join inventory_item i on i.id = r.inventory_item_id
  left join product_variant_inventory_item vi on vi.variant_id = li.variant_id
    and vi.inventory_item_id = r.inventory_item_id and vi.deleted_at is null
  where r.line_item_id = li.id and r.deleted_at is null
) reserved
where o.id = ? and li.id = any(?::text[]) order by li.id`

/** Bindings: order id, location. The delivery that leaves from there, else the first. */
export const READ_DELIVERY = `
select m.shipping_option_id, m.data, option.provider_id
from "order" o
join order_shipping link on link.order_id = o.id and link.version = o.version and link.deleted_at is null
join order_shipping_method m on m.id = link.shipping_method_id and m.deleted_at is null
left join shipping_option option on option.id = m.shipping_option_id
where o.id = ? order by (m.data->>'location_id' = ?) desc nulls last, m.id limit 1`

/** Bindings: items as JSON, location. Goods leave: they are neither stocked nor reserved any more. */
export const TAKE_FROM_STOCK = `
with taken as (
  select * from jsonb_to_recordset(?::jsonb) as t(reservation_id text, inventory_item_id text, quantity numeric)
  where reservation_id is not null
),
sums as (select inventory_item_id, sum(quantity) quantity from taken group by 1),
levels as (
  update inventory_level l
  set stocked_quantity = l.stocked_quantity - s.quantity,
    raw_stocked_quantity = ${rawNumber("(l.stocked_quantity - s.quantity)")},
    reserved_quantity = l.reserved_quantity - s.quantity,
    raw_reserved_quantity = ${rawNumber("(l.reserved_quantity - s.quantity)")}, updated_at = now()
  from sums s where l.inventory_item_id = s.inventory_item_id and l.location_id = ? and l.deleted_at is null
  returning l.id
)
update reservation_item r
set quantity = case when r.quantity = t.quantity then r.quantity else r.quantity - t.quantity end,
  raw_quantity = case when r.quantity = t.quantity then r.raw_quantity else ${rawNumber("(r.quantity - t.quantity)")} end,
  deleted_at = case when r.quantity = t.quantity then now() end, updated_at = now()
from taken t where r.id = t.reservation_id
returning r.id, r.deleted_at is not null gone`

const ADDRESS = `company, first_name, last_name, address_1, address_2, city, country_code, province,
  postal_code, phone, metadata`

export const WRITE_FULFILLMENT = `
with address as (
  insert into fulfillment_address (id, ${ADDRESS})
  select :address_id, ${ADDRESS} from order_address where id = :order_address_id
  returning id
),
created as (
  insert into fulfillment (id, location_id, packed_at, data, provider_id, shipping_option_id, metadata,
    delivery_address_id, created_by, requires_shipping)
  values (:id, :location_id, now(), :data, :provider_id, :shipping_option_id, :metadata,
    (select id from address), :created_by, :requires_shipping)
),
items as (
  insert into fulfillment_item (id, fulfillment_id, title, sku, barcode, quantity, raw_quantity, line_item_id,
    inventory_item_id)
  select i.id, :id, i.title, i.sku, i.barcode, i.quantity, ${rawNumber("i.quantity")}, i.line_item_id, i.inventory_item_id
  from jsonb_to_recordset(:items) as i(id text, title text, sku text, barcode text, quantity numeric,
    line_item_id text, inventory_item_id text)
)
insert into order_fulfillment (id, order_id, fulfillment_id) values (:link_id, :order_id, :id)`
