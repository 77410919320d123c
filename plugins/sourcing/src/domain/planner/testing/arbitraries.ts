import fc from "fast-check"
import {
  type CarrierOption,
  type PlanLot,
  type PlanProblem,
  type PlanSource,
  type TariffPiece,
} from "../types"
import { generateProblem, type TariffModel } from "./generate-problem"

export interface Sizes {
  lines: number
  sources: number
  model?: TariffModel
}

/** Orders of the seeded generator, up to a size. */
export function anyOrder({ lines, sources, model }: Sizes): fc.Arbitrary<PlanProblem> {
  return fc
    .record({
      lines: fc.integer({ min: 1, max: lines }),
      sources: fc.integer({ min: 1, max: sources }),
      seed: fc.integer({ min: 1, max: 100_000 }),
      model: model ? fc.constant(model) : fc.constantFrom<TariffModel>("concave", "mixed"),
      maxSegments: fc.integer({ min: 1, max: 4 }),
    })
    .map(generateProblem)
}

const whole = (min: number, max: number) => fc.integer({ min, max })

function joinPieces(parts: { width: number; fix: number; per_kg: number }[]): TariffPiece[] {
  let from = 0
  return parts.map(({ width, fix, per_kg }) => {
    const piece = { from_g: from, to_g: from + width, fix, per_kg }
    from = piece.to_g
    return piece
  })
}

function extend(pieces: TariffPiece[], cap: number): TariffPiece[] {
  return pieces.map((piece, j) =>
    j === pieces.length - 1 ? { ...piece, to_g: Math.max(piece.to_g, cap) } : piece
  )
}

/** Up to four pieces with unrelated prices: jumps up, jumps down, rising and falling rates. */
export function anyTariff(capG: fc.Arbitrary<number>): fc.Arbitrary<TariffPiece[]> {
  const piece = fc.record({ width: whole(500, 9000), fix: whole(0, 9000), per_kg: whole(0, 900) })
  return fc.tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), capG).map(([parts, cap]) => {
    return extend(joinPieces(parts), cap)
  })
}

function anySource(lines: number, tariff: fc.Arbitrary<TariffPiece[]>) {
  const option = fc.record({ days: whole(1, 5), bans: whole(0, 3), pieces: tariff })
  const stock = fc.array(whole(0, 3), { minLength: lines, maxLength: lines })
  const lot = fc.record({ ready: whole(0, 9), stock })
  return fc.record({
    distance: whole(1, 900),
    options: fc.array(option, { minLength: 1, maxLength: 3 }),
    lots: fc.array(lot, { minLength: 1, maxLength: 2 }),
  })
}

/** Tiny orders with unruly tariffs, bans and lots, feasible or not; `capped` tariffs end at some weight. */
export function anyTinyOrder(capped: boolean): fc.Arbitrary<PlanProblem> {
  const cap = capped ? fc.constant(0) : fc.constant(1_000_000)
  return whole(1, 3).chain((lines) =>
    fc
      .record({
        lines: fc.array(
          fc.record({ need: whole(0, 3), weight: whole(100, 4000), goods: whole(0, 3) }),
          { minLength: lines, maxLength: lines }
        ),
        sources: fc.array(anySource(lines, anyTariff(cap)), { minLength: 1, maxLength: 4 }),
        due: whole(0, 12),
        late: whole(0, 3000),
        split: whole(0, 3000),
        segments: whole(1, 4),
      })
      .map((order): PlanProblem => ({
        line_ids: order.lines.map((_, i) => `line-${i}`),
        need: Int32Array.from(order.lines, ({ need }) => need),
        weight_g: Int32Array.from(order.lines, ({ weight }) => weight),
        goods_class: Uint8Array.from(order.lines, ({ goods }) => goods),
        sources: order.sources.map(({ distance, options }, s): PlanSource => ({
          id: `source-${s}`,
          distance_km: distance,
          options: options.map(({ days, bans, pieces }, o): CarrierOption => ({
            id: `option-${o}`,
            transit_days: days,
            banned_classes: bans,
            pieces,
          })),
        })),
        lots: order.sources.flatMap(({ lots }, s) =>
          lots.map(({ ready, stock }, l): PlanLot => ({
            source_id: `source-${s}`,
            lot_id: l ? `lot-${l}` : null,
            ready_day: ready,
            quantity: Int32Array.from(stock),
          }))
        ),
        due_day: order.due,
        late_per_day: order.late,
        split_cost: order.split,
        max_segments: order.segments,
      }))
  )
}

/**
 * Packs of one gram and brackets a few grams wide: the whole polytope of weights is reachable, so bounds that forget a
 * part of it show. Most orders need all four sources.
 */
export function anyGramOrder(): fc.Arbitrary<PlanProblem> {
  const price = whole(0, 9000)
  const piece = fc.record({ width: whole(1, 5), fix: price, per_kg: whole(0, 900_000) })
  const source = fc.record({
    stock: fc.array(whole(0, 3), { minLength: 3, maxLength: 3 }),
    parts: fc.array(piece, { minLength: 1, maxLength: 3 }),
  })
  const order = fc.record({
    need: fc.array(whole(2, 5), { minLength: 3, maxLength: 3 }),
    sources: fc.array(source, { minLength: 4, maxLength: 4 }),
  })
  return order.map(({ need, sources }): PlanProblem => ({
    line_ids: need.map((_, line) => `line-${line}`),
    need: Int32Array.from(need),
    weight_g: new Int32Array(need.length).fill(1),
    goods_class: new Uint8Array(need.length),
    sources: sources.map(({ parts }, s) => {
      const option = {
        id: "only",
        transit_days: 1,
        banned_classes: 0,
        pieces: extend(joinPieces(parts), 1000),
      }
      return { id: `source-${s}`, distance_km: s, options: [option] }
    }),
    lots: sources.map(({ stock }, s) => ({
      source_id: `source-${s}`,
      lot_id: null,
      ready_day: 0,
      quantity: Int32Array.from(stock),
    })),
    due_day: 5,
    late_per_day: 0,
    split_cost: 0,
    max_segments: 4,
  }))
}
