import { rawNumber } from "../sql/raw"

/**
 * Bindings: lines as JSON, cart id, cart id. Gives the ids that were written; a line whose variant
 * or id is not the cart's gives none. What is written is what core's own line preparation writes,
 * except that the price is ours and core must never refresh it.
 */
export const UPSERT_LINES = `
with r as (
  select * from jsonb_to_recordset(?::jsonb)
    as r(n int, id text, fresh boolean, variant_id text, quantity int, price numeric, metadata jsonb, tax jsonb)
),
written as (
  insert into cart_line_item (id, cart_id, title, subtitle, thumbnail, quantity, variant_id, product_id,
    product_title, product_description, product_subtitle, product_type, product_type_id,
    product_collection, product_handle, variant_sku, variant_barcode, variant_title,
    requires_shipping, is_discountable, is_giftcard, is_tax_inclusive, is_custom_price,
    unit_price, raw_unit_price, metadata)
  select r.id, c.id, p.title, v.title, coalesce(v.thumbnail, p.thumbnail), r.quantity, v.id, p.id,
    p.title, p.description, p.subtitle, type.value, type.id,
    collection.title, p.handle, v.sku, v.barcode, v.title,
    exists (select from product_shipping_profile sp where sp.product_id = p.id and sp.deleted_at is null)
      or exists (select from product_variant_inventory_item vi
        join inventory_item ii on ii.id = vi.inventory_item_id and ii.deleted_at is null
        where vi.variant_id = v.id and vi.deleted_at is null and ii.requires_shipping),
    p.discountable, p.is_giftcard, true, true,
    r.price, ${rawNumber("r.price")},
    case when r.fresh then coalesce(r.metadata, '{}') else r.metadata end
  from r
  join cart c on c.id = ?
  join product_variant v on v.id = r.variant_id and v.deleted_at is null
  join product p on p.id = v.product_id and p.deleted_at is null
  left join product_type type on type.id = p.type_id
  left join product_collection collection on collection.id = p.collection_id
  where r.fresh
    or exists (select from cart_line_item i where i.id = r.id and i.cart_id = c.id and i.deleted_at is null)
  order by r.n
  on conflict (id) do update set
    quantity = excluded.quantity,
    unit_price = excluded.unit_price,
    raw_unit_price = excluded.raw_unit_price,
    is_custom_price = true,
    is_tax_inclusive = true,
    metadata = coalesce(excluded.metadata, cart_line_item.metadata),
    updated_at = now()
  where cart_line_item.cart_id = excluded.cart_id and cart_line_item.variant_id = excluded.variant_id
  returning id
),
old_tax as (delete from cart_line_item_tax_line t using written where t.item_id = written.id),
old_discounts as (delete from cart_line_item_adjustment a using written where a.item_id = written.id),
new_tax as (
  insert into cart_line_item_tax_line (id, item_id, description, tax_rate_id, code, rate, provider_id)
  select one->>'id', written.id, one->>'description', one->>'tax_rate_id', one->>'code',
    (one->>'rate')::real, one->>'provider_id'
  from written join r using (id) cross join jsonb_array_elements(r.tax) one
),
touched as (update cart set updated_at = now() where id = ?)
select id from written`

/** Bindings: cart id, ids. Tax lines and adjustments go by cascade. */
export const DELETE_LINES = `delete from cart_line_item where cart_id = ? and id = any(?::text[])`

/**
 * Bindings: cart id. The cart's payment collection follows its total, as core's refresh would do;
 * a cart without a collection costs one index look-up.
 */
export const FOLLOW_PAYMENT = `
with link as (
  select cart_id, payment_collection_id from cart_payment_collection where cart_id = ? and deleted_at is null
),
gross as (
  select i.unit_price * i.quantity * case when i.is_tax_inclusive then 1 else 1 + coalesce(t.rate, 0) / 100 end amount
  from link join cart_line_item i on i.cart_id = link.cart_id and i.deleted_at is null
  left join lateral (select sum(t.rate::numeric) rate from cart_line_item_tax_line t
    where t.item_id = i.id and t.deleted_at is null) t on true
  union all
  select m.amount * case when m.is_tax_inclusive then 1 else 1 + coalesce(t.rate, 0) / 100 end
  from link join cart_shipping_method m on m.cart_id = link.cart_id and m.deleted_at is null
  left join lateral (select sum(t.rate::numeric) rate from cart_shipping_method_tax_line t
    where t.shipping_method_id = m.id and t.deleted_at is null) t on true
),
total as (select round(coalesce(sum(amount), 0), 10) amount from gross)
update payment_collection p
set amount = total.amount, raw_amount = ${rawNumber("total.amount")}, updated_at = now()
from total, link
where p.id = link.payment_collection_id and p.deleted_at is null`
