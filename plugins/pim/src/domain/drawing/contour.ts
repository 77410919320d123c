import type { Point } from "./types"

/**
 * One stroke of a profile's face. `roundH` and `roundV` are quarter ellipses that leave the last point
 * horizontally or vertically; `ogeeH` and `ogeeV` are S-curves of two of them; a `bead` is a half round
 * that stands out by `out` between two points one above the other.
 */
export type Stroke =
  | { kind: "line" | "roundH" | "roundV" | "ogeeH" | "ogeeV"; to: Point }
  | { kind: "bead"; to: Point; out: number }

const SAMPLES = 7

const steps = Array.from({ length: SAMPLES }, (_, index) => (index + 1) / SAMPLES)

function round(from: Point, to: Point, horizontal: boolean): Point[] {
  return steps.map((share) => {
    const angle = (share * Math.PI) / 2
    const [along, across] = [Math.sin(angle), 1 - Math.cos(angle)]
    const [fx, fy] = horizontal ? [along, across] : [across, along]
    return [from[0] + (to[0] - from[0]) * fx, from[1] + (to[1] - from[1]) * fy]
  })
}

function ogee(from: Point, to: Point, horizontal: boolean): Point[] {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  return [...round(from, middle, horizontal), ...round(middle, to, !horizontal)]
}

function bead(from: Point, to: Point, out: number): Point[] {
  return steps.map((share) => {
    const angle = share * Math.PI
    const down = (1 - Math.cos(angle)) / 2
    return [
      from[0] + (to[0] - from[0]) * down + out * Math.sin(angle),
      from[1] + (to[1] - from[1]) * down,
    ]
  })
}

function draw(from: Point, stroke: Stroke): Point[] {
  switch (stroke.kind) {
    case "line":
      return [stroke.to]
    case "bead":
      return bead(from, stroke.to, stroke.out)
    case "roundH":
    case "roundV":
      return round(from, stroke.to, stroke.kind === "roundH")
    default:
      return ogee(from, stroke.to, stroke.kind === "ogeeH")
  }
}

/** The polyline of a face that starts at a point and follows the strokes. */
export function traceFace(start: Point, strokes: readonly Stroke[]): Point[] {
  const points: Point[] = [start]
  for (const stroke of strokes) {
    points.push(...draw(points[points.length - 1], stroke))
  }
  return points
}

export const line = (x: number, y: number): Stroke => ({ kind: "line", to: [x, y] })

/** Stretches a contour drawn in the unit square to the article's width and height. */
export const stretch = (points: readonly Point[], width: number, height: number): Point[] =>
  points.map(([x, y]) => [x * width, y * height])
