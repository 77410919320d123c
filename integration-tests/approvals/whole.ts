import type { Knex } from "@orac/bulk"
import type { ApprovalState } from "@orac/checkout/contract"

/** What one request is and what hangs on it, counted. */
interface Traces {
  state: ApprovalState
  /** What the request itself holds. */
  credit: number
  stock: number
  lots: number
  /** What it was sent with. */
  total: number
  stocked: number
  lotted: number
  /** Orders that it led to, with what they hold. */
  orders: number
  order_credit: number
  order_stock: number
  order_lots: number
  pad_gone: boolean
}

const HELD = (id: string) => `coalesce((
  select sum(case type when 'HOLD' then amount_minor else -amount_minor end) from credit_entry
   where order_id = ${id} and type in ('HOLD', 'HOLD_RELEASE')), 0)::float8`
const BOOKED = (id: string) => `coalesce((
  select sum(quantity) from lot_booking where order_id = ${id} and deleted_at is null), 0)::int`
const SENT = (lot: string) => `coalesce((
  select sum((l->>'quantity')::int) from jsonb_array_elements(a.plan->'segments') s,
         jsonb_array_elements(s->'allocations') l where l->'lot' ${lot} 'null'), 0)::int`

const TRACES = `
select a.state, (a."order"->>'total_minor')::float8 as total,
       ${HELD("a.id")} as credit, ${BOOKED("a.id")} as lots,
       coalesce((select sum(quantity) from reservation_item r
         where r.line_item_id = a.id and r.deleted_at is null), 0)::int as stock,
       ${SENT("=")} as stocked, ${SENT("<>")} as lotted,
       (select count(*)::int from partner_order o where o.idempotency_key = 'approval:' || a.id) as orders,
       ${HELD("a.order_id")} as order_credit, ${BOOKED("a.order_id")} as order_lots,
       coalesce((select sum(r.quantity) from order_item i
         join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null
        where i.order_id = a.order_id), 0)::int as order_stock,
       exists (select from pad where pad.id = a.pad_id and pad.deleted_at is not null) as pad_gone
  from approval a where a.id = ?`

const LIVE: ApprovalState[] = ["pending", "approved", "needs_reconfirm"]

/** What must hang on a request in a state: all that it holds while it waits, nothing once it has ended. */
function wholeOf({ state, total, stocked, lotted }: Traces): Omit<Traces, "pad_gone"> {
  const nothing = { credit: 0, stock: 0, lots: 0 }
  const held = { credit: total, stock: stocked, lots: lotted }
  const isPlaced = state === "placed"
  const own = LIVE.includes(state) ? held : nothing
  const ordered = isPlaced ? held : nothing
  return {
    ...{ state, total, stocked, lotted },
    ...own,
    orders: isPlaced ? 1 : 0,
    order_credit: ordered.credit,
    order_stock: ordered.stock,
    order_lots: ordered.lots,
  }
}

/** Whether a request and all that hangs on it say the same. @returns its state */
export async function expectWhole(knex: Knex, id: string): Promise<ApprovalState> {
  const { rows } = await knex.raw<{ rows: Traces[] }>(TRACES, [id])
  const [{ pad_gone, ...traces }] = rows
  expect({ id, ...traces }).toEqual({ id, ...wholeOf({ pad_gone, ...traces }) })
  expect([traces.state, pad_gone]).toEqual([traces.state, traces.state === "placed"])
  return traces.state
}

const DRIFT = `
select l.inventory_item_id as of, l.reserved_quantity::float8 as kept, coalesce(r.quantity, 0)::float8 as sum
  from inventory_level l
  left join (select inventory_item_id, location_id, sum(quantity) as quantity from reservation_item
              where deleted_at is null group by 1, 2) r using (inventory_item_id, location_id)
 where l.deleted_at is null and l.reserved_quantity <> coalesce(r.quantity, 0)
union all
select l.id, l.reserved::float8, coalesce(b.quantity, 0)::float8
  from inbound_lot l
  left join (select lot_id, sum(quantity) as quantity from lot_booking where deleted_at is null
              group by 1) b on b.lot_id = l.id
 where l.reserved <> coalesce(b.quantity, 0)`

/** Whether what stock and lots say is kept is the sum of what is kept of them, and no lock was left behind. */
export async function expectNoDrift(knex: Knex): Promise<void> {
  const { rows } = await knex.raw(DRIFT)
  expect(rows).toEqual([])
  expect(await knex("locking")).toEqual([])
}
