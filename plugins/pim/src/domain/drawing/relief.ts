import { traceFace, line, type Stroke } from "./contour"
import type { Random } from "./random"
import type { Point } from "./types"

type Rib = (from: Point, to: Point, deep: number) => Stroke[]

const RIBS: readonly Rib[] = [
  (_from, to, deep) => [{ kind: "bead", to, out: 1 - deep }],
  (from, to, deep) => [
    line(1, from[1]),
    { kind: "bead", to: [1, to[1]], out: deep - 1 },
    line(...to),
  ],
  (from, to) => [line(1, (from[1] + to[1]) / 2), line(...to)],
  (from, to) => [line(1, from[1]), line(...to)],
  (from, to) => {
    const gap = (to[1] - from[1]) * 0.28
    return [line(1, from[1]), line(1, to[1] - gap), line(to[0], to[1] - gap), line(...to)]
  },
  (from, to) => {
    const middle: Point = [1, (from[1] + to[1]) / 2]
    return [
      { kind: "ogeeV", to: middle },
      { kind: "ogeeV", to },
    ]
  },
]

/** The relief of a wall panel from its upper (0,0) to its lower edge (0,1): ribs, flutes, waves or steps. */
export function reliefFace(random: Random, height: number): Point[] {
  const rib = random.pick(RIBS)
  const ground = random.between(0.35, 0.6)
  const count = Math.max(2, Math.round(height / random.pick([18, 26, 38, 60])))
  const uneven = random.chance(0.3)
  const strokes: Stroke[] = [line(ground, 0)]
  let y = 0
  for (let index = 0; index < count; index++) {
    const pace = uneven ? (index % 2 ? 1.5 : 0.5) : 1
    const end = index === count - 1 ? 1 : Math.min(1, y + pace / count)
    strokes.push(...rib([ground, y], [ground, end], ground))
    y = end
  }
  return traceFace([0, 0], [...strokes, line(0, 1)])
}
