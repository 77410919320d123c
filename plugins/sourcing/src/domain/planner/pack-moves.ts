import { priceOf, type Tariff } from "./tariff"
import type { PreparedProblem } from "./prepare"
import type { Selection } from "./search-state"

const ROUNDS = 12
const BRACKETS_UP = 4
const BRACKETS_DOWN = 3
/** Dearer than any real freight, yet finite, so that differences stay meaningful. */
const OVERWEIGHT = 1e12

/** `grams` to move from one place to another: at most so many, or at least so many (`drop`). */
interface Target {
  grams: number
  drop: boolean
}

interface Move extends Target {
  from: number
  to: number
  cost: number
}

interface Packing {
  prepared: PreparedProblem
  selection: Selection
  packs: Int32Array[]
  grams: number[]
}

function priceSegment(packing: Packing, place: number, grams: number): number {
  if (grams <= 0) return 0
  const tariff = packing.selection.modes[place].tariff
  const { split_cost } = packing.prepared.problem
  if (grams > tariff.cap) return OVERWEIGHT + (grams - tariff.cap) * 1000
  return priceOf(tariff, grams) + split_cost
}

function totalPrice(packing: Packing): number {
  return packing.grams.reduce((sum, grams, p) => sum + priceSegment(packing, p, grams), 0)
}

/** Weights at which a move would reach the end of a bracket: filling the receiver, or unloading the giver. */
function targetsOf(giver: Tariff, given: number, receiver: Tariff, received: number): Target[] {
  const targets: Target[] = []
  for (let j = 0, n = 0; j < receiver.size && n < BRACKETS_UP; j++) {
    if (receiver.hi[j] <= received) continue
    targets.push({ grams: receiver.hi[j] - received, drop: false })
    n++
  }
  for (let j = giver.size - 1, n = 0; j >= 0 && n < BRACKETS_DOWN; j--) {
    if (giver.hi[j] >= given) continue
    targets.push({ grams: given - giver.hi[j], drop: true })
    n++
  }
  return targets
}

/**
 * Moves whole packs, heaviest lines first, up to the target; a `drop` that falls short takes one more of the lightest
 * packs that are left. Answers the grams moved, 0 when the target is out of reach. Writes only when `apply`.
 */
function movePacks(
  packing: Packing,
  from: number,
  to: number,
  target: Target,
  apply: boolean
): number {
  const { prepared, selection, packs } = packing
  const { weight, groups } = prepared
  const cap = selection.columns[to].cap
  const mask = selection.modes[to].groups
  let left = target.grams
  let spare = -1
  for (let g = 0; g < groups.length; g++) {
    if (!((mask >> g) & 1)) continue
    for (let i = groups[g].from; i < groups[g].to; i++) {
      const movable = Math.min(packs[from][i], cap[i] - packs[to][i])
      if (movable <= 0) continue
      const moved = Math.min(movable, Math.floor(left / weight[i]))
      left -= moved * weight[i]
      if (apply) transfer(packs, from, to, i, moved)
      if (moved < movable && (spare < 0 || weight[i] < weight[spare])) spare = i
    }
  }
  if (!target.drop || left <= 0) return target.grams - left
  if (spare < 0) return 0
  if (apply) transfer(packs, from, to, spare, 1)
  return target.grams - left + weight[spare]
}

function transfer(packs: Int32Array[], from: number, to: number, line: number, count: number) {
  packs[from][line] -= count
  packs[to][line] += count
}

function findBestMove(packing: Packing, current: number): Move | null {
  const { grams, selection } = packing
  let best: Move | null = null
  let least = current
  for (let from = 0; from < grams.length; from++) {
    for (let to = 0; to < grams.length; to++) {
      if (from === to || grams[from] <= 0) continue
      const { modes } = selection
      const before = priceSegment(packing, from, grams[from]) + priceSegment(packing, to, grams[to])
      const targets = targetsOf(modes[from].tariff, grams[from], modes[to].tariff, grams[to])
      for (const target of targets) {
        const moved = movePacks(packing, from, to, target, false)
        if (moved <= 0) continue
        const after =
          priceSegment(packing, from, grams[from] - moved) +
          priceSegment(packing, to, grams[to] + moved)
        const cost = current - before + after
        if (cost >= least) continue
        least = cost
        best = { from, to, cost, ...target }
      }
    }
  }
  return best
}

function weigh(prepared: PreparedProblem, packs: Int32Array): number {
  return packs.reduce((sum, count, i) => sum + count * prepared.weight[i], 0)
}

/**
 * Best-improvement search over moves of packs between two places, aimed at the ends of tariff brackets. Changes
 * `packs`; answers their cost with splits, Infinity when some segment is still above its tariff's cap.
 */
export function improvePacks(
  prepared: PreparedProblem,
  selection: Selection,
  packs: Int32Array[]
): number {
  const grams = packs.map((counts) => weigh(prepared, counts))
  const packing = { prepared, selection, packs, grams }
  let cost = totalPrice(packing)
  for (let round = 0; round < ROUNDS; round++) {
    const move = findBestMove(packing, cost)
    if (!move) break
    const moved = movePacks(packing, move.from, move.to, move, true)
    grams[move.from] -= moved
    grams[move.to] += moved
    cost = move.cost
  }
  return grams.some((weight, p) => weight > selection.modes[p].tariff.cap)
    ? Infinity
    : totalPrice(packing)
}
