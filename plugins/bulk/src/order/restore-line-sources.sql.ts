import { rawNumber } from "../sql/raw"

/** The lines `oi`, `li` of the current version of an order `o`. */
export const CURRENT_LINES = `
from "order" o
join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.quantity > 0 and oi.deleted_at is null
join order_line_item li on li.id = oi.item_id and li.deleted_at is null`

/** Bindings: order id. Every inventory item that the order's lines hold or may hold. */
export const READ_ITEMS = `
select distinct vi.inventory_item_id id ${CURRENT_LINES}
join product_variant_inventory_item vi on vi.variant_id = li.variant_id and vi.deleted_at is null
where o.id = ?`

/** Bindings: order id. */
export const READ_SOURCED_LINES = `
select li.id, li.metadata->>'location_id' location_id, li.metadata->>'lot_id' lot_id, oi.quantity::float quantity
${CURRENT_LINES} where o.id = ? order by li.id`

/** Bindings: order id. */
export const READ_RESERVATIONS = `
select r.id, r.line_item_id line_id, r.inventory_item_id item_id, r.location_id, r.quantity::text quantity,
  coalesce(r.allow_backorder, false) allow_backorder
${CURRENT_LINES}
join reservation_item r on r.line_item_id = li.id and r.deleted_at is null
where o.id = ? order by r.id`

/** Bindings: inventory item ids. */
export const LOCK_LEVELS_OF = `
select l.inventory_item_id item_id, l.location_id, (l.stocked_quantity - l.reserved_quantity)::text free
from inventory_level l where l.inventory_item_id = any(?::text[]) and l.deleted_at is null
order by l.id for update`

/** Bindings: [{ id, to }] as JSON; without \`to\` a reservation is released. Levels follow. */
export const MOVE_RESERVATIONS = `
with change as (select * from jsonb_to_recordset(?::jsonb) as c(id text, "to" text)),
held as (
  select r.id, r.inventory_item_id item_id, r.location_id "from", change."to", r.quantity
  from change join reservation_item r on r.id = change.id and r.deleted_at is null
),
shift as (
  select item_id, location_id, sum(quantity) quantity from (
    select item_id, "from" location_id, -quantity quantity from held
    union all
    select item_id, "to", quantity from held where "to" is not null
  ) both_sides group by 1, 2
),
levels as (
  update inventory_level l
  set reserved_quantity = l.reserved_quantity + shift.quantity,
    raw_reserved_quantity = ${rawNumber("(l.reserved_quantity + shift.quantity)")}, updated_at = now()
  from shift
  where l.inventory_item_id = shift.item_id and l.location_id = shift.location_id and l.deleted_at is null
)
update reservation_item r
set location_id = coalesce(held."to", r.location_id), updated_at = now(),
  deleted_at = case when held."to" is null then now() end
from held where r.id = held.id`

/** Bindings: [{ line_id, to }] as JSON, order id. Core copies a line's metadata to its quantities. */
export const WRITE_SOURCES = `
with source as (select * from jsonb_to_recordset(?::jsonb) as s(line_id text, "to" text)),
lines as (
  update order_line_item li
  set metadata = coalesce(li.metadata, '{}') || jsonb_build_object('location_id', source."to"), updated_at = now()
  from source where li.id = source.line_id
)
update order_item oi
set metadata = coalesce(oi.metadata, '{}') || jsonb_build_object('location_id', source."to"), updated_at = now()
from source, "order" o
where o.id = ? and oi.order_id = o.id and oi.version = o.version and oi.item_id = source.line_id`

/** Bindings: line ids, order id. The lines no longer wait for a lot. */
export const LEAVE_LOTS = `
with lines as (
  update order_line_item li set metadata = li.metadata - 'lot_id' - 'eta', updated_at = now()
  from unnest(?::text[]) leaving(id) where li.id = leaving.id returning li.id
)
update order_item oi set metadata = oi.metadata - 'lot_id' - 'eta', updated_at = now()
from lines, "order" o
where o.id = ? and oi.order_id = o.id and oi.version = o.version and oi.item_id = lines.id`
