import { dimension, sweepDimension } from "./dimension"
import { randomFrom, type Random } from "./random"
import { profileSeed } from "./identity"
import { TONES } from "./palette"
import { grow, tag } from "./svg"
import { frontFace, sweptBody, sweptBounds, type Sweep } from "./sweep"
import type { DrawingInput, Figure, Point, Stage } from "./types"

/** A piece seen from the front, with its depth going back: what is carved on it is drawn on the front face. */
export interface Piece {
  /** Front width and height and the depth, in millimetres. */
  front: Point
  depth: number
  outline: (width: number, height: number, random: Random) => Point[]
  carving: (width: number, height: number, random: Random) => string
  /** Numbers to write at width, height and depth; null where the size is not known or not to scale. */
  labels: { width: number | null; height: number | null; depth: number | null }
}

const FRONT = TONES[6]

export const rectangle = (width: number, height: number): Point[] => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
]

export const ellipse = (width: number, height: number): Point[] =>
  Array.from({ length: 64 }, (_, index): Point => {
    const angle = (index / 64) * 2 * Math.PI
    return [(width / 2) * (1 + Math.cos(angle)), (height / 2) * (1 + Math.sin(angle))]
  })

function depthSweep(depth: number, factor: number, stage: Stage): Sweep {
  const most = stage.width * 0.16
  const reach = Math.max(stage.width * 0.025, Math.min(most, depth * factor * 0.6))
  return { end: [reach, -reach * 0.62] }
}

function dimensions({ labels }: Piece, [width, height]: Point, sweep: Sweep): string {
  return (
    (labels.height ? dimension([0, 0], [0, height], [-26, 0], labels.height) : "") +
    (labels.width ? dimension([0, height], [width, height], [0, 24], labels.width) : "") +
    (labels.depth ? sweepDimension([width, height], sweep, [14, 18], labels.depth) : "")
  )
}

export function pieceFigure(article: DrawingInput, stage: Stage, piece: Piece): Figure {
  const room: Point = [stage.width * 0.86, stage.height * 0.92]
  const factor = Math.min(room[0] / piece.front[0], room[1] / piece.front[1])
  const size: Point = [piece.front[0] * factor, piece.front[1] * factor]
  const random = randomFrom(`piece:${profileSeed(article.sku)}:${article.sku}`)
  const outline = piece.outline(...size, random)
  const sweep = depthSweep(piece.depth, factor, stage)
  const carving = tag(
    "g",
    { "stroke-width": stage.detailed ? 0.8 : 0.6, stroke: "#2b2723" },
    piece.carving(...size, random)
  )
  const weight = stage.detailed ? 1.2 : 1
  const picture =
    sweptBody(outline, sweep) +
    frontFace(outline, FRONT, weight) +
    carving +
    frontFace(outline, "none", weight)
  const bounds = sweptBounds(outline, sweep)
  return stage.detailed
    ? { markup: picture + dimensions(piece, size, sweep), bounds: grow(bounds, 42, 8, 26, 40) }
    : { markup: picture, bounds }
}

/** Sizes of a loose piece: its thickness is the smallest of the three, its height the first that was noted. */
export function pieceSizes({ length_mm, height_mm, width_mm }: DrawingInput): {
  front: Point
  depth: number
} | null {
  const sizes = [length_mm, height_mm, width_mm].filter((size): size is number => !!size)
  if (sizes.length < 2) {
    return null
  }
  const depth = sizes.length === 3 ? Math.min(...sizes) : 0
  const rest = [...sizes]
  if (depth) {
    rest.splice(rest.indexOf(depth), 1)
  }
  return { front: [rest[1], rest[0]], depth: depth || Math.min(...sizes) * 0.12 }
}
