import { ids } from "../domain/ids"
import { OutOfStock } from "../errors"
import { takeItemLocks } from "../sql/locks"
import { rawNumber } from "../sql/raw"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { ShortLine } from "../types/place"
import type { Placement } from "./placement"

/** One inventory item that one segment needs; a kit needs several. */
interface Need {
  n: number
  item_id: string
  location_id: string
  /** Decimal string: pieces of the segment times what one piece takes. */
  quantity: string
  allow_backorder: boolean
}

interface Level {
  item_id: string
  location_id: string
  needed: string
  available: string
  enough: boolean
}

const READ_NEEDS = `
with s as (
  select * from jsonb_to_recordset(?::jsonb) as s(n int, variant_id text, location_id text, quantity numeric)
)
select s.n, vi.inventory_item_id item_id, s.location_id, (s.quantity * vi.required_quantity)::text quantity,
  v.allow_backorder
from s
join product_variant v on v.id = s.variant_id and v.manage_inventory
join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
order by s.n, vi.id`

const NEEDS = `
needs as (
  select * from jsonb_to_recordset(?::jsonb)
    as r(id text, order_line_id text, item_id text, location_id text, quantity numeric, allow_backorder boolean)
),
sums as (
  select item_id, location_id, sum(quantity) quantity, bool_and(allow_backorder) allow_backorder
  from needs group by 1, 2
)`

const LOCK_LEVELS = `
with ${NEEDS}
select l.inventory_item_id item_id, l.location_id, sums.quantity::text needed,
  (l.stocked_quantity - l.reserved_quantity)::text available,
  sums.allow_backorder or l.stocked_quantity - l.reserved_quantity >= sums.quantity enough
from sums
join inventory_level l on l.inventory_item_id = sums.item_id and l.location_id = sums.location_id
  and l.deleted_at is null
order by l.id for update of l`

const RESERVE = `
with ${NEEDS},
levels as (
  update inventory_level l
  set reserved_quantity = l.reserved_quantity + sums.quantity,
    raw_reserved_quantity = ${rawNumber("(l.reserved_quantity + sums.quantity)")}, updated_at = now()
  from sums
  where l.inventory_item_id = sums.item_id and l.location_id = sums.location_id and l.deleted_at is null
)
insert into reservation_item
  (id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
select id, order_line_id, item_id, location_id, quantity, ${rawNumber("quantity")}, allow_backorder from needs`

/**
 * Reserves every segment at its source, or nothing: takes core's item locks, then the level rows,
 * then compares the sum of needs per item and source with what is free.
 *
 * @returns ids of the reservations
 * @throws OutOfStock with every short line
 */
export async function reserveStock({
  trx,
  segments,
}: Pick<Placement, "trx" | "segments">): Promise<string[]> {
  const stocked = segments.map((segment, n) => ({
    n,
    variant_id: segment.lot ? null : segment.variant_id,
    location_id: segment.location_id,
    quantity: segment.quantity,
  }))
  const needs = await rows<Need>(trx, READ_NEEDS, [JSON.stringify(stocked)])
  if (!needs.length) {
    return []
  }
  const reservationIds = ids("resitem", needs.length)
  const reservations = JSON.stringify(
    needs.map((need, n) => ({
      ...need,
      id: reservationIds[n],
      order_line_id: segments[need.n].order_line_id,
    }))
  )
  await takeItemLocks(trx, new Set(needs.map((need) => need.item_id)))
  const short = await lockLevels(trx, reservations, needs)
  if (short.size) {
    throw new OutOfStock(shortLines(needs, segments, short))
  }
  await rows(trx, RESERVE, [reservations])
  return reservationIds
}

const placeOf = ({ item_id, location_id }: { item_id: string; location_id: string }) =>
  `${item_id} ${location_id}`

/** Locks the level rows; gives those that do not suffice. A missing level has nothing. */
async function lockLevels(trx: Transaction, reservations: string, needs: Need[]) {
  const levels = await rows<Level>(trx, LOCK_LEVELS, [reservations])
  const short = new Map(levels.map((level) => [placeOf(level), level]))
  for (const level of levels) {
    if (level.enough) {
      short.delete(placeOf(level))
    }
  }
  const known = new Set(levels.map(placeOf))
  for (const need of needs) {
    if (!known.has(placeOf(need))) {
      const needed = Number(short.get(placeOf(need))?.needed ?? 0) + Number(need.quantity)
      short.set(placeOf(need), { ...need, needed: String(needed), available: "0", enough: false })
    }
  }
  return short
}

/** `needed` is what the whole order needs of the item at this source. */
const shortLines = (
  needs: Need[],
  segments: Placement["segments"],
  short: Map<string, Level>
): ShortLine[] =>
  needs.flatMap((need) => {
    const level = short.get(placeOf(need))
    return level
      ? [
          {
            line_id: segments[need.n].line_id,
            location_id: need.location_id,
            inventory_item_id: need.item_id,
            needed: Number(level.needed),
            available: Math.max(0, Number(level.available)),
          },
        ]
      : []
  })
