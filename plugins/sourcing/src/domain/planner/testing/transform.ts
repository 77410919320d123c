import { type CarrierOption, type Plan, type PlanProblem } from "../types"
import { createRandom, type Random } from "./random"

function shuffle<Item>(items: Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** The same problem with lines, sources, options and lots in another order. */
export function shuffleProblem(problem: PlanProblem, seed: number): PlanProblem {
  const random = createRandom(seed)
  const order = shuffle([...problem.line_ids.keys()], random)
  const numbers = (values: Int32Array) => Int32Array.from(order, (line) => values[line])
  return {
    ...problem,
    line_ids: order.map((line) => problem.line_ids[line]),
    need: numbers(problem.need),
    weight_g: numbers(problem.weight_g),
    goods_class: Uint8Array.from(order, (line) => problem.goods_class[line]),
    sources: shuffle(problem.sources, random).map((source) => ({
      ...source,
      options: shuffle(source.options, random),
    })),
    lots: shuffle(problem.lots, random).map((lot) => ({
      ...lot,
      quantity: numbers(lot.quantity),
    })),
  }
}

/** A plan told by line ids, so that plans of differently ordered problems can be compared. */
export function withLineIds(problem: PlanProblem, plan: Plan) {
  const segments = plan.segments.map((segment) => ({
    ...segment,
    allocations: segment.allocations
      .map(({ line, lot_id, quantity }) => `${problem.line_ids[line]} ${lot_id} ${quantity}`)
      .sort(),
  }))
  return { ...plan, segments }
}

/** The same problem with changed options. */
export function mapOptions(
  problem: PlanProblem,
  change: (options: CarrierOption[], source: number) => CarrierOption[]
): PlanProblem {
  const sources = problem.sources.map((source, s) => ({
    ...source,
    options: change(source.options, s),
  }))
  return { ...problem, sources }
}

/** All money of the problem times a whole factor. */
export function scaleMoney(problem: PlanProblem, factor: number): PlanProblem {
  const scaled = mapOptions(problem, (options) =>
    options.map((option) => ({
      ...option,
      pieces: option.pieces.map((piece) => ({
        ...piece,
        fix: piece.fix * factor,
        per_kg: piece.per_kg * factor,
      })),
    }))
  )
  return {
    ...scaled,
    late_per_day: problem.late_per_day * factor,
    split_cost: problem.split_cost * factor,
  }
}
