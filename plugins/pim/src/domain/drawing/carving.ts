import type { Random } from "./random"
import { TONES } from "./palette"
import { circle, num, path, through, xy } from "./svg"
import type { Point } from "./types"

const polar = ([x, y]: Point, angle: number, radius: number, flatten = 1): Point => [
  x + Math.cos(angle) * radius,
  y + Math.sin(angle) * radius * flatten,
]

/** One leaf from a root to a tip, as wide as `girth`, with its midrib. */
export function leaf(root: Point, tip: Point, girth: number, fill: string): string {
  const [dx, dy] = [tip[0] - root[0], tip[1] - root[1]]
  const length = Math.hypot(dx, dy) || 1
  const side: Point = [(-dy / length) * girth, (dx / length) * girth]
  const middle: Point = [root[0] + dx * 0.55, root[1] + dy * 0.55]
  const left: Point = [middle[0] + side[0], middle[1] + side[1]]
  const right: Point = [middle[0] - side[0], middle[1] - side[1]]
  return (
    path(`M${xy(root)}Q${xy(left)} ${xy(tip)}Q${xy(right)} ${xy(root)}Z`, { fill }) +
    path(through([root, [root[0] + dx * 0.7, root[1] + dy * 0.7]]), { "stroke-width": 0.5 })
  )
}

export function ring(centre: Point, radius: number, flatten: number, fill = "none"): string {
  return `<ellipse cx="${num(centre[0])}" cy="${num(centre[1])}" rx="${num(radius)}" ry="${num(radius * flatten)}" fill="${fill}"/>`
}

export function leafRing(
  centre: Point,
  from: number,
  to: number,
  count: number,
  flatten: number,
  fill: string
): string {
  const girth = ((Math.PI * (from + to)) / 2 / count) * 0.9
  return Array.from({ length: count }, (_, index) => {
    const angle = ((index + 0.5) / count) * 2 * Math.PI
    return leaf(polar(centre, angle, from, flatten), polar(centre, angle, to, flatten), girth, fill)
  }).join("")
}

export function beadRing(centre: Point, radius: number, count: number, flatten: number): string {
  const size = ((Math.PI * radius) / count) * 0.8
  return Array.from({ length: count }, (_, index) =>
    circle(polar(centre, (index / count) * 2 * Math.PI, radius, flatten), size, { fill: TONES[7] })
  ).join("")
}

/** A flower of rings, beads and leaves as a ceiling rose has it. */
export function rose(random: Random, centre: Point, radius: number, flatten = 1): string {
  const rings = random.whole(2, 4)
  const petals = random.pick([8, 10, 12, 16])
  const heart = random.between(0.14, 0.22)
  const parts: string[] = []
  let outer = 0.96
  for (let index = 0; index < rings; index++) {
    const inner = outer - (outer - heart) / (rings - index) + random.between(-0.03, 0.03)
    parts.push(ring(centre, radius * outer, flatten, TONES[7 - (index % 3)]))
    parts.push(band(random, centre, [radius * inner, radius * outer], petals, flatten))
    outer = Math.max(heart + 0.05, inner - 0.02)
  }
  parts.push(ring(centre, radius * heart, flatten, TONES[4]))
  parts.push(
    leafRing(
      centre,
      radius * heart * 0.25,
      radius * heart * 0.92,
      Math.min(8, petals),
      flatten,
      TONES[6]
    )
  )
  parts.push(ring(centre, radius * heart * 0.26, flatten, TONES[7]))
  return parts.join("")
}

function band(
  random: Random,
  centre: Point,
  [from, to]: Point,
  petals: number,
  flatten: number
): string {
  const style = random.pick(["leaves", "beads", "rings", "flutes"] as const)
  if (style === "leaves") {
    return leafRing(centre, from, to * 0.97, petals, flatten, TONES[5])
  }
  if (style === "beads") {
    return beadRing(centre, (from + to) / 2, petals * 3, flatten) + ring(centre, from, flatten)
  }
  if (style === "rings") {
    return [0.35, 0.7].map((share) => ring(centre, from + (to - from) * share, flatten)).join("")
  }
  return Array.from({ length: petals * 3 }, (_, index) => {
    const angle = (index / (petals * 3)) * 2 * Math.PI
    return path(
      through([polar(centre, angle, from, flatten), polar(centre, angle, to * 0.96, flatten)])
    )
  }).join("")
}

/** A plume of leaves that stands on the lower middle of a box and mirrors itself. */
export function plume(random: Random, width: number, height: number): string {
  const pairs = random.whole(3, 6)
  const root: Point = [width / 2, height * 0.94]
  const leaves: string[] = []
  for (let index = 0; index < pairs; index++) {
    const share = (index + 0.4) / pairs
    const reach = (1 - share * 0.55) * width * 0.48
    const lift = height * (0.16 + share * 0.62)
    const base: Point = [width / 2, height * (0.92 - share * 0.5)]
    for (const side of [-1, 1]) {
      leaves.push(
        leaf(base, [width / 2 + side * reach, height - lift], height * 0.1, TONES[5 + (index % 2)])
      )
    }
  }
  leaves.push(leaf(root, [width / 2, height * 0.04], width * 0.12, TONES[7]))
  leaves.push(circle(root, Math.min(width, height) * 0.06, { fill: TONES[5] }))
  return leaves.join("")
}

/** A volute: the spiral of a bracket or capital, turning right or left. */
export function volute(centre: Point, radius: number, side: 1 | -1): string {
  const points = Array.from({ length: 46 }, (_, index): Point => {
    const turn = index / 45
    return polar(centre, side * turn * 5 * Math.PI - Math.PI / 2, radius * (1 - turn * 0.86))
  })
  return path(through(points)) + circle(centre, radius * 0.13, { fill: TONES[7] })
}
