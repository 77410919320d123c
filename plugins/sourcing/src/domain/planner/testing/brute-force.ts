import { type PlanLot, type PlanProblem, type PlanSource, type TariffPiece } from "../types"

/** The least of each figure over all plans, and the least cost among the fastest and among the fewest. */
export interface Optimum {
  cost: number
  arrival: number
  segments: number
  fastestCost: number
  fewestCost: number
}

function charge(pieces: TariffPiece[], grams: number): number {
  const piece = pieces.find(({ to_g }) => grams <= to_g)
  return piece ? Math.round(piece.fix + (piece.per_kg * (grams - piece.from_g)) / 1000) : Infinity
}

function splits(need: number, stock: number[]): number[][] {
  if (stock.length === 1) return need <= stock[0] ? [[need]] : []
  const [first, ...rest] = stock
  return Array.from({ length: Math.min(need, first) + 1 }, (_, taken) => taken).flatMap((taken) =>
    splits(need - taken, rest).map((tail) => [taken, ...tail])
  )
}

interface Shipment {
  freight: number
  arrival: number
}

/** Every way one source can ship these packs; stock is used earliest first. */
function shipments(
  problem: PlanProblem,
  source: PlanSource,
  lots: PlanLot[],
  packs: number[]
): Shipment[] {
  const grams = packs.reduce((sum, count, line) => sum + count * problem.weight_g[line], 0)
  const classes = packs.reduce(
    (bits, count, i) => (count ? bits | problem.goods_class[i] : bits),
    0
  )
  const enough = (day: number) =>
    packs.every((count, line) => {
      const ready = lots.filter((lot) => lot.ready_day <= day)
      return ready.reduce((sum, lot) => sum + lot.quantity[line], 0) >= count
    })
  const ready = Math.min(...lots.map((lot) => lot.ready_day).filter(enough))
  return source.options
    .filter((option) => !(option.banned_classes & classes))
    .map((option) => ({
      freight: charge(option.pieces, grams),
      arrival: ready + option.transit_days,
    }))
    .filter(({ freight }) => freight < Infinity)
}

function combine(parts: Shipment[][]): Shipment[] {
  return parts.reduce<Shipment[]>(
    (whole, part) =>
      whole.flatMap((a) =>
        part.map((b) => ({
          freight: a.freight + b.freight,
          arrival: Math.max(a.arrival, b.arrival),
        }))
      ),
    [{ freight: 0, arrival: -Infinity }]
  )
}

const NOTHING = Object.freeze({ cost: Infinity, arrival: Infinity, segments: Infinity })

function better(optimum: Optimum, cost: number, arrival: number, segments: number): Optimum {
  const sameDay = arrival === optimum.arrival ? optimum.fastestCost : Infinity
  const sameCount = segments === optimum.segments ? optimum.fewestCost : Infinity
  return {
    cost: Math.min(cost, optimum.cost),
    arrival: Math.min(arrival, optimum.arrival),
    segments: Math.min(segments, optimum.segments),
    fastestCost: arrival <= optimum.arrival ? Math.min(cost, sameDay) : optimum.fastestCost,
    fewestCost: segments <= optimum.segments ? Math.min(cost, sameCount) : optimum.fewestCost,
  }
}

/** Tries every split of every line over all sources and every option of each: only for a handful of lines. */
export function bruteForce(problem: PlanProblem): Optimum {
  const lotsOf = problem.sources.map(({ id }) => problem.lots.filter((l) => l.source_id === id))
  const stock = problem.line_ids.map((_, line) =>
    lotsOf.map((lots) => lots.reduce((sum, lot) => sum + lot.quantity[line], 0))
  )
  const ways = stock.map((available, line) => splits(problem.need[line], available))
  const known = problem.sources.map(() => new Map<string, Shipment[]>())
  const shipmentsOf = (s: number, packs: number[]) => {
    const key = packs.join()
    const found = known[s].get(key)
    if (found) return found
    const list = shipments(problem, problem.sources[s], lotsOf[s], packs)
    known[s].set(key, list)
    return list
  }
  let optimum: Optimum = { ...NOTHING, fastestCost: Infinity, fewestCost: Infinity }
  const visit = (chosen: number[][]) => {
    if (chosen.length < ways.length) {
      for (const way of ways[chosen.length]) visit([...chosen, way])
      return
    }
    const packs = problem.sources.map((_, s) => chosen.map((way) => way[s]))
    const used = [...packs.keys()].filter((s) => packs[s].some((count) => count > 0))
    if (used.length > problem.max_segments) return
    for (const { freight, arrival } of combine(used.map((s) => shipmentsOf(s, packs[s])))) {
      const late = problem.late_per_day * Math.max(0, arrival - problem.due_day)
      const cost = freight + late + used.length * problem.split_cost
      optimum = better(optimum, cost, arrival, used.length)
    }
  }
  visit([])
  return optimum
}
