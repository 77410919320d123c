import {
  type CarrierOption,
  type PlanLot,
  type PlanProblem,
  type PlanSource,
  type TariffPiece,
} from "./types"

const LINES = 60
const SOURCES = 8

/** A cheap, repeatable scatter of whole numbers below `limit`. */
function scatter(a: number, b: number, limit: number): number {
  return ((Math.imul(a + 1, 2_654_435_761) ^ Math.imul(b + 7, 40_503)) >>> 8) % limit
}

function steps(base: number, perStep: number): TariffPiece[] {
  return Array.from({ length: 30 }, (_, j) => ({
    from_g: j * 10_000,
    to_g: (j + 1) * 10_000,
    fix: base + perStep * (j + 1),
    per_kg: 0,
  }))
}

function options(distance: number): CarrierOption[] {
  const minimum = 70_000 + 20 * distance
  const freight = [
    { from_g: 0, to_g: 50_000, fix: minimum, per_kg: 0 },
    { from_g: 50_000, to_g: 500_000, fix: minimum, per_kg: 400 + distance },
    { from_g: 500_000, to_g: 100_000_000, fix: minimum + 450 * (400 + distance), per_kg: 500 },
  ]
  const parcels = steps(20_000 + 5 * distance, 4000 + 5 * distance)
  return [
    { id: "freight", transit_days: 4, banned_classes: 0, pieces: freight },
    { id: "parcels", transit_days: 2, banned_classes: 1, pieces: parcels },
  ]
}

/** An invented order that exercises every part of the planner: minimum charges, steps, bans, inbound lots. */
export function sampleOrder(order: number): PlanProblem {
  const need = Int32Array.from({ length: LINES }, (_, i) => 1 + scatter(order, i, 6))
  const sources: PlanSource[] = []
  const lots: PlanLot[] = []
  for (let s = 0; s < SOURCES; s++) {
    const id = `source-${s}`
    const distance = 100 + scatter(order, s, 1500)
    sources.push({ id, distance_km: distance, options: options(distance) })
    const stock = need.map((count, i) => (scatter(s, i + order, 10) < 6 ? count : count >> 1))
    lots.push({ source_id: id, lot_id: null, ready_day: 1 + (s % 3), quantity: stock })
    lots.push({ source_id: id, lot_id: "inbound", ready_day: 9 + s, quantity: need })
  }
  return {
    line_ids: Array.from({ length: LINES }, (_, i) => `line-${i}`),
    need,
    weight_g: Int32Array.from({ length: LINES }, (_, i) => 300 + scatter(i, order, 6000)),
    goods_class: Uint8Array.from({ length: LINES }, (_, i) => scatter(i, 3, 2)),
    sources,
    lots,
    due_day: 8,
    late_per_day: 50_000,
    split_cost: 30_000,
    max_segments: 4,
  }
}
