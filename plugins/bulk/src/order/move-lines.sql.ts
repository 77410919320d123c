import { RAW_ZERO } from "../sql/raw"
import { CURRENT_LINES } from "./restore-line-sources.sql"

/** Bindings: order id. */
export const READ_MOVABLE = `
select li.id, coalesce(li.variant_sku, li.title) sku, li.metadata->>'location_id' location_id,
  oi.quantity::float quantity, oi.fulfilled_quantity = 0 and li.metadata->>'lot_id' is null movable
${CURRENT_LINES} where o.id = ? order by li.id`

/**
 * A delivery goes along to the new place at its price. Where lines stay behind it stays with them, and what moves gets a
 * delivery of its own that costs nothing more.
 */
export const MOVE_DELIVERIES = `
with move as (
  select * from jsonb_to_recordset(:moves) as m("from" text, "to" text, stays boolean, name text,
    shipping_option_id text, id text, link_id text)
),
sent as (
  select m.id method_id, m.data, m.is_tax_inclusive, o.version
  from "order" o
  join order_shipping link on link.order_id = o.id and link.version = o.version and link.deleted_at is null
  join order_shipping_method m on m.id = link.shipping_method_id and m.deleted_at is null
  where o.id = :order_id
),
along as (
  update order_shipping_method m
  set name = move.name, shipping_option_id = move.shipping_option_id, updated_at = now(),
    data = m.data || jsonb_build_object('location_id', move."to")
  from sent join move on move."from" = sent.data->>'location_id' and not move.stays
  where m.id = sent.method_id
),
own as (
  select distinct on (move.id) move.*, sent.data, sent.is_tax_inclusive, sent.version
  from move join sent on sent.data->>'location_id' = move."from" and move.stays
  order by move.id, sent.method_id
),
methods as (
  insert into order_shipping_method
    (id, name, amount, raw_amount, is_tax_inclusive, is_custom_amount, shipping_option_id, data)
  select id, name, 0, ${RAW_ZERO}, is_tax_inclusive, false, shipping_option_id,
    data || jsonb_build_object('location_id', "to") from own
)
insert into order_shipping (id, order_id, version, shipping_method_id)
select link_id, :order_id, version, id from own`
