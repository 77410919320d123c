import { type Binding, rows } from "../sql/rows"
import type { Knex } from "../types/database"
import type { BulkOrderListed, ListOrdersFilter } from "../types/order"
import { HEAD_COLUMNS } from "./read-order.sql"

const PAGE = 20

const LINE_FIGURES = `
  select count(*)::int line_count, coalesce(sum(oi.quantity), 0)::float quantity,
    coalesce(sum(oi.fulfilled_quantity), 0)::float fulfilled_quantity,
    coalesce(sum(oi.shipped_quantity), 0)::float shipped_quantity,
    coalesce(sum(oi.delivered_quantity), 0)::float delivered_quantity
  from order_item oi
  where oi.order_id = o.id and oi.version = o.version and oi.quantity > 0 and oi.deleted_at is null`

const PAYMENT_STATUS = `
  select c.status from order_payment_collection link
  join payment_collection c on c.id = link.payment_collection_id and c.deleted_at is null
  where link.order_id = o.id and link.deleted_at is null order by c.created_at desc limit 1`

const MATCHES = `(o.display_id::text like ? or exists (
  select from order_item oi join order_line_item li on li.id = oi.item_id
  where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
    and (li.variant_sku ilike ? or li.title ilike ?)))`

/** Escapes what `like` would read as a pattern. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`

function conditions(filter: ListOrdersFilter): { sql: string; bindings: Binding[] } {
  const parts: [string, ...Binding[]][] = [["o.deleted_at is null and not o.is_draft_order"]]
  if (filter.ids) {
    parts.push(["o.id = any(?::text[])", filter.ids])
  }
  if (filter.customer_ids) {
    parts.push(["o.customer_id = any(?::text[])", filter.customer_ids])
  }
  if (filter.status?.length) {
    parts.push(["o.status::text = any(?::text[])", filter.status])
  }
  if (filter.from) {
    parts.push(["o.created_at >= ?", filter.from])
  }
  if (filter.to) {
    parts.push(["o.created_at < ?", filter.to])
  }
  if (filter.q) {
    const pattern = containing(filter.q)
    parts.push([MATCHES, pattern, pattern, pattern])
  }
  return {
    sql: parts.map(([sql]) => sql).join(" and "),
    bindings: parts.flatMap(([, ...bindings]) => bindings),
  }
}

/**
 * One page of orders, newest first, from their summaries: no line is loaded and no total computed.
 * Whose orders they are is the caller's to say (`ids`, `customer_ids`).
 */
export async function listOrders(
  knex: Knex,
  filter: ListOrdersFilter
): Promise<{ orders: BulkOrderListed[]; count: number }> {
  const { sql, bindings } = conditions(filter)
  const from = `from "order" o where ${sql}`
  const [orders, [{ count }]] = await Promise.all([
    rows<BulkOrderListed>(
      knex,
      `with o as (select o.* ${from} order by o.created_at desc, o.id desc limit ? offset ?)
       select ${HEAD_COLUMNS}, figures.*, (${PAYMENT_STATUS}) payment_status
       from o cross join lateral (${LINE_FIGURES}) figures order by o.created_at desc, o.id desc`,
      [...bindings, filter.limit ?? PAGE, filter.offset ?? 0]
    ),
    rows<{ count: number }>(knex, `select count(*)::int count ${from}`, bindings),
  ])
  return { orders, count }
}
