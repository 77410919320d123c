import { id, ids } from "../domain/ids"
import { rawNumber } from "../sql/raw"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"

interface Action {
  action: string
  reference: string
  reference_id: string | null
  details: Record<string, unknown>
  /** Decimal string; only actions about money have one. */
  amount?: string
}

interface Change {
  order_id: string
  /** The version that the order has now; the next one is written. */
  version: number
  created_by: string | null
  change_type: string | null
  actions: readonly Action[]
  /** Pieces by line that this change fulfils. */
  fulfilled: readonly { id: string; quantity: number }[]
}

/** Core keeps every delivery and summary of an order anew for each of its versions. */
const WRITE_VERSION = `
with change as (
  insert into order_change (id, order_id, version, status, confirmed_at, created_by, change_type)
  values (:change_id, :order_id, :version + 1, 'confirmed', now(), :created_by, :change_type)
),
actions as (
  insert into order_change_action (id, order_id, version, order_change_id, reference, reference_id, action,
    details, amount, raw_amount, applied)
  select a.id, :order_id, :version + 1, :change_id, a.reference, a.reference_id, a.action,
    a.details, a.amount, case when a.amount is not null then ${rawNumber("a.amount")} end, true
  from jsonb_to_recordset(:actions) as a(n int, id text, action text, reference text, reference_id text,
    details jsonb, amount numeric) order by a.n
),
deliveries as (
  insert into order_shipping (id, order_id, version, shipping_method_id, return_id, claim_id, exchange_id,
    created_at, updated_at)
  select 'ordspmv_' || :stamp || lpad(row_number() over (order by id)::text, 6, '0'), order_id, :version + 1,
    shipping_method_id, return_id, claim_id, exchange_id, created_at, updated_at
  from order_shipping where order_id = :order_id and version = :version and deleted_at is null
),
summary as (
  insert into order_summary (id, order_id, version, totals)
  select :summary_id, order_id, :version + 1, totals
  from order_summary where order_id = :order_id and version = :version and deleted_at is null
)
update "order" set version = :version + 1, updated_at = now() where id = :order_id`

/** And every line, with what it has now; the price it was sold at goes along. */
const WRITE_LINES = `
with done as (select * from jsonb_to_recordset(:fulfilled) as d(id text, quantity numeric))
insert into order_item (id, order_id, version, item_id, quantity, raw_quantity,
  fulfilled_quantity, raw_fulfilled_quantity, shipped_quantity, raw_shipped_quantity,
  delivered_quantity, raw_delivered_quantity, return_requested_quantity, raw_return_requested_quantity,
  return_received_quantity, raw_return_received_quantity, return_dismissed_quantity,
  raw_return_dismissed_quantity, written_off_quantity, raw_written_off_quantity,
  unit_price, raw_unit_price, compare_at_unit_price, raw_compare_at_unit_price, metadata)
select 'orditem_' || :stamp || lpad(row_number() over (order by oi.item_id)::text, 6, '0'), oi.order_id,
  :version + 1, oi.item_id, oi.quantity, oi.raw_quantity,
  oi.fulfilled_quantity + coalesce(done.quantity, 0),
  ${rawNumber("(oi.fulfilled_quantity + coalesce(done.quantity, 0))")},
  oi.shipped_quantity, oi.raw_shipped_quantity, oi.delivered_quantity, oi.raw_delivered_quantity,
  oi.return_requested_quantity, oi.raw_return_requested_quantity,
  oi.return_received_quantity, oi.raw_return_received_quantity, oi.return_dismissed_quantity,
  oi.raw_return_dismissed_quantity, oi.written_off_quantity, oi.raw_written_off_quantity,
  coalesce(oi.unit_price, li.unit_price), coalesce(oi.raw_unit_price, li.raw_unit_price),
  coalesce(oi.compare_at_unit_price, li.compare_at_unit_price),
  coalesce(oi.raw_compare_at_unit_price, li.raw_compare_at_unit_price), oi.metadata
from order_item oi
join order_line_item li on li.id = oi.item_id
left join done on done.id = oi.item_id
where oi.order_id = :order_id and oi.version = :version and oi.deleted_at is null`

/** Writes the order's next version and the change that led to it. */
export async function writeNextVersion(trx: Transaction, change: Change) {
  const { actions, fulfilled, ...head } = change
  const actionIds = ids("ordchact", actions.length)
  const stamp = id("x").slice(2, 22)
  await rows(trx, WRITE_VERSION, {
    ...head,
    stamp,
    change_id: id("ordch"),
    summary_id: id("ordsum"),
    actions: JSON.stringify(actions.map((action, n) => ({ ...action, n, id: actionIds[n] }))),
  })
  await rows(trx, WRITE_LINES, {
    stamp,
    order_id: head.order_id,
    version: head.version,
    fulfilled: JSON.stringify(fulfilled),
  })
}
