import type { FreeLot } from "../network"
import type { PlanLot } from "../planner"

/** The lots of one source that can leave on the same day: one lot to the planner, several in the books. */
export interface InboundGroup {
  lot: PlanLot & { lot_id: string }
  /** By line of the problem, earliest first. */
  members: Map<number, FreeLot[]>
}

const isUseful = (lot: FreeLot, onHand: Int32Array, need: Int32Array) =>
  onHand[lot.item] < need[lot.item]

/**
 * Groups a source's inbound lots by the day they can leave. Lots of articles whose need the source covers from stock
 * are left out: they could never be used.
 *
 * @param readyDay day number on which a lot can leave
 */
export function inboundGroups(
  sourceId: string,
  lots: FreeLot[],
  onHand: Int32Array,
  need: Int32Array,
  readyDay: (lot: FreeLot) => number
): InboundGroup[] {
  const groups = new Map<number, InboundGroup>()
  for (const lot of lots.filter((candidate) => isUseful(candidate, onHand, need))) {
    const day = readyDay(lot)
    const group = groups.get(day) ?? emptyGroup(sourceId, day, need.length)
    groups.set(day, group)
    group.lot.quantity[lot.item] += lot.quantity
    group.members.set(lot.item, [...(group.members.get(lot.item) ?? []), lot])
  }
  return [...groups.values()]
}

const emptyGroup = (sourceId: string, day: number, lines: number): InboundGroup => ({
  lot: {
    source_id: sourceId,
    lot_id: `${sourceId}/${day}`,
    ready_day: day,
    quantity: new Int32Array(lines),
  },
  members: new Map(),
})

/** Which lots of a group fill a quantity, earliest first. */
export function takeFromLots(
  lots: FreeLot[],
  quantity: number
): { lot: FreeLot; quantity: number }[] {
  let rest = quantity
  return lots.flatMap((lot) => {
    const taken = Math.min(rest, lot.quantity)
    rest -= taken
    return taken > 0 ? [{ lot, quantity: taken }] : []
  })
}
