import { add, num, path, scale, tag, through, unit, xy } from "./svg"
import type { Sweep } from "./sweep"
import type { Point } from "./types"

const GAP = 4
const OVERSHOOT = 5
const TICK = 3.5

/** A number as it stands on a drawing: up to one decimal, no thousands mark. */
export const measure = (mm: number): string => num(mm)

function angleOf(from: Point, to: Point): number {
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
  if (degrees > 89) {
    return degrees - 180
  }
  return degrees < -91 ? degrees + 180 : degrees
}

const tick = (at: Point): string =>
  `M${xy([at[0] - TICK, at[1] + TICK])}l${xy([2 * TICK, -2 * TICK])}`

/**
 * A dimension from one point to another, moved off the body by `offset` pixels; a bent edge is followed by a bent
 * line. The number stands on the far side of the line and reads from below or from the right.
 */
export function dimension(from: Point, to: Point, offset: Point, mm: number, bend?: Point): string {
  const away = unit(offset)
  const [start, end] = [add(from, offset), add(to, offset)]
  const extension = (at: Point): string =>
    through([add(at, scale(away, GAP)), add(add(at, offset), scale(away, OVERSHOOT))])
  const run = bend
    ? `M${xy(start)}q${xy(bend)} ${xy([to[0] - from[0], to[1] - from[1]])}`
    : through([start, end])
  const sag: Point = bend
    ? [bend[0] / 2 - (to[0] - from[0]) / 4, bend[1] / 2 - (to[1] - from[1]) / 4]
    : [0, 0]
  const middle = add([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], sag)
  const [x, y] = add(middle, scale(away, 11))
  return (
    path(extension(from) + extension(to) + run, { "stroke-width": 0.6 }) +
    path(tick(start) + tick(end), { "stroke-width": 1 }) +
    tag(
      "text",
      {
        transform: `translate(${xy([x, y])}) rotate(${num(angleOf(from, to))})`,
        dy: ".35em",
        stroke: "none",
        fill: "currentColor",
      },
      measure(mm)
    )
  )
}

/** The dimension of the edge that sweeps from a point of the front face. */
export const sweepDimension = (from: Point, sweep: Sweep, offset: Point, mm: number): string =>
  dimension(from, add(from, sweep.end), offset, mm, sweep.bend)
