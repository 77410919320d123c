import { type CarrierOption, type PlanLot, type PlanProblem, type PlanSource } from "../types"
import { between, createRandom, type Random } from "./random"
import { allUnitsTariff, concaveTariff, stepTariff, withMinimum } from "./tariffs"

export type TariffModel = "concave" | "mixed"

export interface ProblemShape {
  lines: number
  sources: number
  seed: number
  model?: TariffModel
  maxSegments?: number
}

const GLUE = 1
const LONG = 2
const VERY_LONG = 4
const KNOTS = [100_000, 500_000, 1_500_000]

interface Lines {
  need: Int32Array
  weight: Int32Array
  goodsClass: Uint8Array
}

function generateLines(random: Random, count: number): Lines {
  const need = new Int32Array(count)
  const weight = new Int32Array(count)
  const goodsClass = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const length = generateLength(random)
    need[i] = random() < 0.85 ? between(random, 1, 4) : between(random, 5, 24)
    const actual = between(random, 300, 6000)
    const width = between(random, 8, 25)
    const volumetric = Math.round(((length / 10) * width * between(random, 8, 25)) / 5)
    weight[i] = Math.max(actual, Math.min(volumetric, 12_000))
    const glue = length < 1200 && random() < 0.25
    goodsClass[i] = (glue ? GLUE : 0) | (length > 1500 ? LONG : 0) | (length > 2000 ? VERY_LONG : 0)
  }
  return { need, weight, goodsClass }
}

function generateLength(random: Random): number {
  const u = random()
  if (u < 0.35) return between(random, 300, 1200)
  if (u < 0.45) return between(random, 1200, 1500)
  return u < 0.85 ? between(random, 1510, 2000) : between(random, 2010, 2600)
}

/** The one to four sources that together will cover the order. */
function chooseCover(random: Random, sources: number): number[] {
  const size = between(random, 1, Math.min(4, sources))
  const ids = Array.from({ length: sources }, (_, s) => s)
  for (let i = sources - 1; i > 0; i--) {
    const j = between(random, 0, i)
    ;[ids[i], ids[j]] = [ids[j], ids[i]]
  }
  return ids.slice(0, size)
}

function stockCover(
  random: Random,
  need: Int32Array,
  sources: number,
  hidden: number[]
): Int32Array[] {
  const size = hidden.length
  const stock = Array.from({ length: sources }, () => new Int32Array(need.length))
  need.forEach((count, i) => {
    const member = between(random, 0, size - 1)
    const first = hidden[member]
    if (size > 1 && random() < 0.15 && count > 1) {
      const drawn = hidden[between(random, 0, size - 1)]
      const second = drawn === first ? hidden[(member + 1) % size] : drawn
      const part = between(random, 1, count - 1)
      stock[first][i] = Math.max(stock[first][i], part)
      stock[second][i] = count - part + between(random, 0, 3)
    } else {
      stock[first][i] = count + between(random, 0, count)
    }
  })
  return stock
}

function inboundLots(random: Random, need: Int32Array, source: string, handling: number) {
  if (random() >= 0.4) return []
  return Array.from({ length: between(random, 1, 2) }, (_, n): PlanLot => {
    const quantity = need.map((count) => (random() < 0.3 ? between(random, 1, count * 2) : 0))
    const ready_day = handling + between(random, 5, 25)
    return { source_id: source, lot_id: `${source}-lot-${n}`, ready_day, quantity }
  })
}

/** A freight line with a long-goods surcharge; in the mixed model also a groupage and a parcel carrier. */
function generateOptions(random: Random, distance: number, model: TariffModel): CarrierOption[] {
  const rate = Math.round(400 + distance)
  const fixed = Math.round(30_000 + 15 * distance)
  const transit_days = 2 + Math.ceil(distance / 500)
  const rates = [1, 0.8, 0.65, 0.5].map((factor) => Math.round(rate * factor))
  const concave = concaveTariff(fixed, rates, KNOTS)
  const minimum = Math.round(70_000 + 20 * distance)
  const pieces = model === "concave" ? concave : withMinimum(concave, minimum)
  const surcharge = Math.round(60_000 + 10 * distance)
  const long = pieces.map((piece) => ({ ...piece, fix: piece.fix + surcharge }))
  const options = [
    { id: "freight", transit_days, banned_classes: VERY_LONG, pieces },
    { id: "freight-long", transit_days, banned_classes: 0, pieces: long },
  ]
  if (model === "concave") return options
  if (random() < 0.7) {
    const whole = Math.round(rate * (0.8 + 0.3 * random()))
    const brackets = [1, 0.88, 0.78, 0.7].map((factor) => Math.round(whole * factor))
    const knots = [100_000, 300_000, 1_000_000]
    const groupage = allUnitsTariff(Math.round(fixed * 0.8), 30_000, brackets, knots)
    const id = "groupage"
    options.push({ id, transit_days: transit_days + 2, banned_classes: GLUE, pieces: groupage })
  }
  if (random() < 0.6) {
    const parcels = stepTariff(Math.round(25_000 + 5 * distance), Math.round(rate * 5.5), 5000, 40)
    const days = Math.max(1, transit_days - 2)
    const banned_classes = LONG | VERY_LONG
    options.push({ id: "parcels", transit_days: days, banned_classes, pieces: parcels })
  }
  return options
}

/**
 * A seeded order over a network of factories, hubs and dealers with inbound lots. Tariffs are invented; money in
 * hundredths.
 */
export function generateProblem(shape: ProblemShape): PlanProblem {
  const { lines, sources: count, seed, model = "mixed" } = shape
  const start = seed * 7919 + lines * 31 + count * 101 + (model === "concave" ? 5 : 0)
  const random = createRandom(start)
  const { need, weight, goodsClass } = generateLines(random, lines)
  const place = () => [between(random, 0, 2500), between(random, 0, 1500)]
  const hidden = chooseCover(random, count)
  const destination = place()
  const stock = stockCover(random, need, count, hidden)
  const sources: PlanSource[] = []
  const lots: PlanLot[] = []
  stock.forEach((quantity, s) => {
    const kind = Math.min(s % 5, 2)
    const [x, y] = place()
    const distance = Math.round(Math.hypot(x - destination[0], y - destination[1]))
    need.forEach((n, i) => {
      if (random() >= [0.75, 0.5, 0.3][kind]) return
      quantity[i] = Math.max(quantity[i], Math.round(n * (0.2 + 1.8 * random())))
    })
    const id = `source-${String(s).padStart(2, "0")}`
    const handling = 3 - kind
    lots.push({ source_id: id, lot_id: null, ready_day: handling, quantity })
    lots.push(...inboundLots(random, need, id, handling))
    sources.push({ id, distance_km: distance, options: generateOptions(random, distance, model) })
  })
  return {
    line_ids: Array.from({ length: lines }, (_, i) => `line-${String(i).padStart(4, "0")}`),
    need,
    weight_g: weight,
    goods_class: goodsClass,
    sources,
    lots,
    due_day: 10,
    late_per_day: 50_000,
    split_cost: 30_000,
    max_segments: shape.maxSegments ?? 4,
  }
}
