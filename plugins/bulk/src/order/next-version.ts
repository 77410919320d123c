import { id, ids } from "../domain/ids"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"

interface Change {
  order_id: string
  /** The version that the order has now; the next one is written. */
  version: number
  created_by: string | null
  action: string
  reference: string
  reference_id: string
  /** Pieces by line. */
  quantities: readonly { id: string; quantity: number }[]
}

/** Core keeps every line, delivery and summary of an order anew for each version of it. */
const WRITE_VERSION = `
with change as (
  insert into order_change (id, order_id, version, status, confirmed_at, created_by)
  values (:change_id, :order_id, :version + 1, 'confirmed', now(), :created_by)
),
actions as (
  insert into order_change_action (id, order_id, version, order_change_id, reference, reference_id, action,
    details, applied)
  select a.id, :order_id, :version + 1, :change_id, :reference, :reference_id, :action,
    jsonb_build_object('reference_id', a.line_id, 'quantity', a.quantity), true
  from jsonb_to_recordset(:actions) as a(n int, id text, line_id text, quantity numeric) order by a.n
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

/**
 * Writes the order's next version and the change that led to it. The caller then writes the lines of
 * the version, with the quantities that changed.
 */
export async function writeNextVersion(trx: Transaction, change: Change) {
  const { quantities, ...plain } = change
  const actionIds = ids("ordchact", quantities.length)
  await rows(trx, WRITE_VERSION, {
    ...plain,
    change_id: id("ordch"),
    summary_id: id("ordsum"),
    stamp: id("x").slice(2, 22),
    actions: JSON.stringify(
      quantities.map((one, n) => ({
        n,
        id: actionIds[n],
        line_id: one.id,
        quantity: one.quantity,
      }))
    ),
  })
}
