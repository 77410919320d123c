import { type CarrierOption, type PlanLot, type PlanProblem, type PlanSource } from "../types"

/** A carrier with one flat price for any weight. */
export function flatOption(id: string, price: number, days: number, bans = 0): CarrierOption {
  const pieces = [{ from_g: 0, to_g: 100_000_000, fix: price, per_kg: 0 }]
  return { id, transit_days: days, banned_classes: bans, pieces }
}

export function sourceOf(id: string, distance: number, ...options: CarrierOption[]): PlanSource {
  return { id, distance_km: distance, options }
}

export function onHand(source: string, ...quantity: number[]): PlanLot {
  const stock = Int32Array.from(quantity)
  return { source_id: source, lot_id: null, ready_day: 0, quantity: stock }
}

export function inbound(source: string, lot: string, day: number, ...quantity: number[]): PlanLot {
  const stock = Int32Array.from(quantity)
  return { source_id: source, lot_id: lot, ready_day: day, quantity: stock }
}

/** Lines of 1 kg and no goods class; one day late costs 100, a segment 10. */
export function problemOf(need: number[], sources: PlanSource[], lots: PlanLot[]): PlanProblem {
  return {
    line_ids: need.map((_, line) => `line-${line}`),
    need: Int32Array.from(need),
    weight_g: new Int32Array(need.length).fill(1000),
    goods_class: new Uint8Array(need.length),
    sources,
    lots,
    due_day: 5,
    late_per_day: 100,
    split_cost: 10,
    max_segments: 4,
  }
}
