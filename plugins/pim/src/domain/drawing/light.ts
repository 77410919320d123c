import { stretch, traceFace, line } from "./contour"
import { GLOW, INK } from "./palette"
import type { Random } from "./random"
import { add, circle, path, through } from "./svg"
import type { Sweep } from "./sweep"
import type { Point } from "./types"

/** The free height above the trough that lets the light out, as a share of the profile's height. */
export const LIGHT_GAP = 0.3

const STRIP: Point = [0.24, 0.3]

/** A trough that hides a light strip: open towards the ceiling, its face from the lip (1,0) down to the wall (0,1). */
export function lightOutline(random: Random, width: number, height: number): Point[] {
  const lip = random.between(0.08, 0.15)
  const chin = random.between(0.3, 0.62)
  const foot = random.between(0.05, 0.12)
  const heel = random.between(0.1, 0.35)
  const curve = random.pick(["roundV", "ogeeV", "line", "roundH"] as const)
  const reveal = random.chance(0.5) ? [line(0.95, chin), line(0.95, chin + 0.03)] : []
  const face = traceFace(
    [1, 0],
    [line(1, chin), ...reveal, { kind: curve, to: [heel, 1 - foot] }, line(heel, 1), line(0, 1)]
  )
  const floor = Math.min(0.52, chin + 0.05)
  const trough: Point[] = [
    [0, 0.3],
    [0.1, 0.3],
    [0.14, floor],
    [1 - lip * 1.8, floor - 0.06],
    [1 - lip, 0],
  ]
  return stretch([...face, ...trough], width, height)
}

/** Light leaving the trough upwards and washing the ceiling. */
export function lightGlow([width, height]: Point, sweep: Sweep): string {
  const ceiling = -LIGHT_GAP * height
  const near: Point = [0, ceiling]
  const wide: Point = [width * 1.12, ceiling]
  const washed = [near, wide, add(wide, sweep.end), add(near, sweep.end)]
  const fan: Point[] = [
    [0, height * 0.4],
    near,
    wide,
    [width * 0.9, 0],
    [width * 0.6, height * 0.4],
  ]
  const rays = [0.16, 0.58, 1].map((share) =>
    through([
      [width * STRIP[0], height * STRIP[1]],
      [width * share, ceiling],
    ])
  )
  return (
    path(through(washed, true), { fill: GLOW, "fill-opacity": 0.2, stroke: "none" }) +
    path(through(fan, true), { fill: GLOW, "fill-opacity": 0.32, stroke: "none" }) +
    path(rays.join(""), { stroke: GLOW, "stroke-width": 0.8 })
  )
}

export const lightStrip = ([width, height]: Point): string =>
  circle([width * STRIP[0], height * STRIP[1]], Math.max(1.5, Math.min(5, width * 0.05)), {
    fill: GLOW,
    stroke: INK,
    "stroke-width": 0.6,
  })
