import { line, traceFace, type Stroke } from "./contour"
import type { Random } from "./random"
import type { Point } from "./types"

type Curve = "roundH" | "roundV" | "ogeeH" | "ogeeV" | "line"

const CURVES: readonly Curve[] = ["roundH", "roundV", "ogeeH", "ogeeV", "roundH", "ogeeV", "line"]

/** Splits 1 into n shares, none of them vanishing. */
function shares(random: Random, count: number): number[] {
  const raw = Array.from({ length: count }, () => random.between(0.6, 1.7))
  const sum = raw.reduce((total, share) => total + share, 0)
  return raw.map((share) => share / sum)
}

function stairs(random: Random, from: Point, to: Point): Stroke[] {
  const count = random.whole(2, 5)
  const widths = shares(random, count)
  const heights = shares(random, count)
  const strokes: Stroke[] = []
  let [x, y] = from
  widths.forEach((share, index) => {
    x += (to[0] - from[0]) * share
    strokes.push(line(x, y))
    y += (to[1] - from[1]) * heights[index]
    strokes.push(line(x, y))
  })
  return strokes
}

/** A classical run of curves parted by small fillets, from one point to another. */
function ornament(random: Random, from: Point, to: Point, most: number): Stroke[] {
  const count = random.whole(1, most)
  const fillet = random.between(0.05, 0.09)
  const room = 1 - fillet * (count - 1)
  const widths = shares(random, count)
  const heights = shares(random, count)
  const strokes: Stroke[] = []
  let [x, y] = from
  widths.forEach((share, index) => {
    x += (to[0] - from[0]) * share * room
    y += (to[1] - from[1]) * heights[index] * room
    strokes.push({ kind: random.pick(CURVES), to: [x, y] })
    if (index < count - 1) {
      x += (to[0] - from[0]) * fillet
      strokes.push(line(x, y))
      y += (to[1] - from[1]) * fillet
      strokes.push(line(x, y))
    }
  })
  return strokes
}

/** From the nose at the ceiling (1,0) down to the wall (0,1). */
export function corniceFace(random: Random): Point[] {
  const nose = random.between(0.05, 0.14)
  const foot = random.between(0.05, 0.14)
  const start: Point = [1 - random.between(0, 0.06), nose]
  const end: Point = [random.between(0.05, 0.12), 1 - foot]
  const body = random.chance(0.2)
    ? stairs(random, start, end)
    : ornament(random, start, end, random.pick([1, 2, 3, 3]))
  return traceFace([1, 0], [line(1, nose), line(...start), ...body, line(end[0], 1), line(0, 1)])
}

const groove = (y: number, depth: number, height: number): Stroke[] => [
  line(1, y),
  line(1 - depth, y + height / 2),
  line(1, y + height),
]

/** From the top at the wall (0,0) over the head to the floor (0,1) side of the face at (1,1). */
export function skirtingFace(random: Random): Point[] {
  const style = random.pick(["plain", "round", "classic", "classic", "steps", "grooved"] as const)
  if (style === "plain") {
    return traceFace([0, 0], [line(random.between(0.8, 0.97), 0), line(1, 0.02), line(1, 1)])
  }
  if (style === "round") {
    const head = random.between(0.06, 0.2)
    const flat = random.between(0.2, 0.6)
    return traceFace([0, 0], [line(flat, 0), { kind: "roundH", to: [1, head] }, line(1, 1)])
  }
  if (style === "grooved") {
    const first = random.between(0.12, 0.25)
    const cuts = Array.from({ length: random.whole(1, 3) }, (_, index) =>
      groove(first + index * random.between(0.13, 0.16), random.between(0.2, 0.35), 0.04)
    )
    return traceFace([0, 0], [line(0.9, 0), line(1, 0.03), ...cuts.flat(), line(1, 1)])
  }
  const neck = random.between(0.35, 0.6)
  const head = random.between(0.18, 0.42)
  const lip = random.between(0.02, 0.05)
  const start: Point = [random.between(0.22, 0.34), lip]
  const run =
    style === "steps"
      ? stairs(random, start, [neck + 0.3, head])
      : ornament(random, start, [neck + 0.25, head], 3)
  const plinth = random.chance(0.45) ? random.between(0.72, 0.86) : head
  return traceFace(
    [0, 0],
    [
      line(start[0], 0),
      line(...start),
      ...run,
      line(neck + 0.25, plinth),
      line(1, plinth + 0.015),
      line(1, 1),
    ]
  )
}

/** From the wall (0,0) out to the crown and back to the wall (0,1). */
export function mouldingFace(random: Random): Point[] {
  const edge = random.between(0.14, 0.3)
  const lip = random.between(0.05, 0.1)
  const crown = random.between(0.32, 0.44)
  const rise = ornament(random, [edge, lip], [0.72, crown], 2)
  const half = traceFace([0, 0], [line(edge, 0), line(edge, lip), ...rise])
  const mirrored = half.map(([x, y]): Point => [x, 1 - y]).reverse()
  const lower = random.chance(0.5) ? mirrored : asymmetric(random, edge)
  const from = half[half.length - 1]
  const to = lower[0]
  return [...half, ...crest(random, from, to), ...lower]
}

function asymmetric(random: Random, edge: number): Point[] {
  const start: Point = [random.between(0.45, 0.75), random.between(0.62, 0.8)]
  const end: Point = [edge * random.between(0.6, 1.2), random.between(0.9, 0.95)]
  return traceFace(start, [...ornament(random, start, end, 2), line(end[0], 1), line(0, 1)])
}

function crest(random: Random, from: Point, to: Point): Point[] {
  const middle = (from[1] + to[1]) / 2
  const style = random.pick(["bead", "flat", "valley", "reeds"] as const)
  if (style === "bead") {
    return traceFace(from, [{ kind: "bead", to, out: 1 - Math.max(from[0], to[0]) }]).slice(1, -1)
  }
  if (style === "flat") {
    return [
      [1, from[1]],
      [1, to[1]],
    ]
  }
  if (style === "valley") {
    const lip = (to[1] - from[1]) * random.between(0.14, 0.24)
    const floor: Point = [0.94, to[1] - lip]
    return traceFace(
      [0.94, from[1]],
      [
        line(0.94, from[1] + lip),
        { kind: "bead", to: floor, out: -random.between(0.18, 0.34) },
        line(0.94, to[1]),
      ]
    )
  }
  const level: Point = [0.82, middle]
  return traceFace(
    [0.82, from[1]],
    [
      { kind: "bead", to: level, out: 0.18 },
      { kind: "bead", to: [0.82, to[1]], out: 0.18 },
    ]
  )
}
