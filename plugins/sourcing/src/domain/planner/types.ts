/**
 * One bracket of a freight tariff: `cost(W) = fix + per_kg * (W - from_g) / 1000` for `from_g < W <= to_g`, rounded
 * to the minor unit. Money in minor units, weights in grams. The pieces of an option start at 0 and leave no gap.
 */
export interface TariffPiece {
  from_g: number
  to_g: number
  fix: number
  per_kg: number
}

/** A way to ship one segment from a source. `banned_classes`: goods class bits it may not carry. */
export interface CarrierOption {
  id: string
  transit_days: number
  banned_classes: number
  pieces: TariffPiece[]
}

/**
 * Stock of one source that may leave it from `ready_day` on (a day number: calendar and handling already applied).
 * `lot_id` is null for goods on hand. `quantity` has one entry per line, in whole selling units (packs, pieces).
 */
export interface PlanLot {
  source_id: string
  lot_id: string | null
  ready_day: number
  quantity: Int32Array
}

export interface PlanSource {
  id: string
  distance_km: number
  options: CarrierOption[]
}

/**
 * What has to be planned. `need`, `weight_g` (chargeable grams of one selling unit, at least 1) and `goods_class`
 * (bits) have one entry per line. `late_per_day` is charged for each day the last segment arrives after `due_day`,
 * `split_cost` for each segment; both in minor units. A plan has at most `max_segments` segments, one per source.
 */
export interface PlanProblem {
  line_ids: string[]
  need: Int32Array
  weight_g: Int32Array
  goods_class: Uint8Array
  sources: PlanSource[]
  lots: PlanLot[]
  due_day: number
  late_per_day: number
  split_cost: number
  max_segments: number
}

export type PlanPreset = "cheapest" | "fastest" | "fewest"

/** `line` is an index into the problem's lines. */
export interface PlanAllocation {
  line: number
  lot_id: string | null
  quantity: number
}

/** Everything one source sends with one carrier option. `ready_day` is that of the latest lot really used. */
export interface PlanSegment {
  source_id: string
  option_id: string
  ready_day: number
  arrival_day: number
  weight_g: number
  freight: number
  allocations: PlanAllocation[]
}

/**
 * `cost = freight + penalty`; `penalty` = split cost of all segments + lateness. `presets`: what the plan is best at.
 * `lower_bound`: no plan of its first preset costs less (within one minor unit per allowed segment); equal to `cost` when the
 * plan is a proven optimum, null when nothing is proven.
 */
export interface Plan {
  presets: PlanPreset[]
  segments: PlanSegment[]
  freight: number
  penalty: number
  cost: number
  lower_bound: number | null
  arrival_day: number
}

/** Line `line` needs `need`, all sources together can ship `reachable`. */
export interface ShortLine {
  line: number
  need: number
  reachable: number
}

/**
 * Plans are mutually non-dominated in (cost, arrival, segments), cheapest first. Where no plan exists, `short` lists
 * every line that stock or bans leave short; when it is empty, `segments_needed` is the least number of segments that
 * would cover the order, or null when that is not known.
 */
export type PlanResult =
  | { kind: "plans"; plans: Plan[] }
  | { kind: "impossible"; short: ShortLine[]; segments_needed: number | null }

/**
 * Why a segment is in its plan, found by planning again without its source.
 * ONLY_SOURCE `{ line_ids }`: no one else can fill these lines. IMPOSSIBLE_WITHOUT `{ max_segments }`: no plan of that
 * many segments exists without it. FASTER_BY `{ days }`, CHEAPER_BY `{ amount }` (minor units, 0 for a tie).
 */
export interface SegmentReason {
  code: "ONLY_SOURCE" | "CHEAPER_BY" | "FASTER_BY" | "IMPOSSIBLE_WITHOUT"
  facts: Record<string, number | string | string[]>
}
