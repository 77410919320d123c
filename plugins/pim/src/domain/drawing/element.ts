import { leaf, plume, ring, volute } from "./carving"
import { traceFace } from "./contour"
import { TONES } from "./palette"
import { ellipse, pieceSizes, rectangle, type Piece } from "./piece"
import type { Random } from "./random"
import { path, rect, through } from "./svg"
import type { DrawingInput, Point } from "./types"

const FALLBACK = { front: [200, 200] as Point, depth: 30 }

const bar = (left: number, top: number, right: number, bottom: number, light: number): string =>
  rect({ left, top, right, bottom }, { fill: TONES[light] })

/** A body of stacked bands, each as wide as its share of the whole, from top to bottom. */
function stack(width: number, heights: number[], widths: number[]): Point[] {
  const right: Point[] = []
  let y = 0
  heights.forEach((height, index) => {
    const half = (widths[index] * width) / 2
    right.push([width / 2 + half, y], [width / 2 + half, (y += height)])
  })
  return [...right, ...right.map(([x, level]): Point => [width - x, level]).reverse()]
}

function stackLines(outline: Point[]): string {
  const half = outline.length / 2
  return Array.from({ length: half / 2 - 1 }, (_, index) => {
    const y = outline[index * 2 + 1][1]
    const edges = [outline[index * 2 + 1][0], outline[index * 2 + 2][0]]
    const reach = Math.min(...edges)
    const mirror = outline[outline.length - 1 - (index * 2 + 1)][0]
    const opposite = Math.max(mirror, outline[outline.length - 2 - (index * 2 + 1)][0])
    return path(
      through([
        [opposite, y],
        [reach, y],
      ])
    )
  }).join("")
}

function flutes(width: number, top: number, bottom: number, count: number): string {
  const pitch = (width * 0.86) / count
  return Array.from({ length: count }, (_, index) => {
    const left = width * 0.07 + pitch * (index + 0.18)
    const right = left + pitch * 0.64
    const cap = Math.min(pitch * 0.32, (bottom - top) / 4)
    const d = `${through([
      [left, bottom - cap],
      [left, top + cap],
    ])}Q${left + pitch * 0.32} ${top - cap} ${right} ${top + cap}L${right} ${bottom - cap}Q${left + pitch * 0.32} ${bottom + cap} ${left} ${bottom - cap}Z`
    return path(
      d.replace(/\d+\.\d+/g, (value) => String(Math.round(Number(value) * 10) / 10)),
      { fill: TONES[2], "stroke-width": 0.6 }
    )
  }).join("")
}

/** Two zigzags across a shaft: it is longer than drawn. */
function breakMark(width: number, y: number): string {
  const zig = (level: number): Point[] => [
    [-4, level],
    [width * 0.42, level],
    [width * 0.47, level - 6],
    [width * 0.53, level + 6],
    [width * 0.58, level],
    [width + 4, level],
  ]
  return path(through([...zig(y - 4), ...zig(y + 4).reverse()], true), {
    fill: "#fff",
    "fill-opacity": 0.92,
    "stroke-width": 0.7,
  })
}

const SHAFT_RATIO = 2.6

function shaft(front: Point, depth: number): Piece {
  const [width, height] = front
  return {
    front: [width, Math.min(height, width * SHAFT_RATIO)],
    depth,
    outline: rectangle,
    carving: (w, h, random) =>
      flutes(w, h * 0.05, h * 0.95, random.whole(5, 8)) + breakMark(w, h * 0.5),
    labels: { width, height, depth },
  }
}

const CAPITAL: [number[], number[]] = [
  [0.1, 0.08, 0.6, 0.08, 0.14],
  [1, 0.9, 0.86, 0.72, 0.66],
]
const BASE: [number[], number[]] = [
  [0.16, 0.2, 0.12, 0.22, 0.3],
  [0.7, 0.82, 0.76, 0.92, 1],
]
const PEDESTAL: [number[], number[]] = [
  [0.08, 0.06, 0.62, 0.08, 0.16],
  [1, 0.9, 0.8, 0.9, 1],
]

const grown = (heights: number[], height: number) => heights.map((share) => share * height)

function columnPart(front: Point, depth: number): Piece {
  const [, height] = front
  const [heights, widths] = height >= 500 ? PEDESTAL : height >= 250 ? CAPITAL : BASE
  const shape = (w: number, h: number) => stack(w, grown(heights, h), widths)
  return {
    front,
    depth,
    outline: shape,
    carving: (w, h, random) => stackLines(shape(w, h)) + ornamentOf(height, w, h, random),
    labels: { width: front[0], height: front[1], depth },
  }
}

function ornamentOf(heightMm: number, w: number, h: number, random: Random): string {
  if (heightMm >= 500) {
    return (
      bar(w * 0.2, h * 0.22, w * 0.8, h * 0.68, 5) + bar(w * 0.25, h * 0.27, w * 0.75, h * 0.63, 7)
    )
  }
  if (heightMm < 250) {
    return ""
  }
  const size = Math.min(w * 0.16, h * 0.2)
  const leaves = [-1, -0.5, 0, 0.5, 1]
    .map((shift) =>
      leaf(
        [w / 2 + shift * w * 0.3, h * 0.78],
        [w / 2 + shift * w * 0.36, h * random.between(0.4, 0.5)],
        w * 0.07,
        TONES[5]
      )
    )
    .join("")
  return leaves + volute([w * 0.2, h * 0.3], size, -1) + volute([w * 0.8, h * 0.3], size, 1)
}

export function columnPiece(article: DrawingInput): Piece {
  const { length_mm, height_mm, width_mm } = article
  if (!length_mm || !height_mm || !width_mm) {
    return columnPart(FALLBACK.front, FALLBACK.depth)
  }
  const front: Point = [Math.max(height_mm, width_mm), length_mm]
  const depth = Math.min(height_mm, width_mm)
  return length_mm > 1500 ? shaft(front, depth) : columnPart(front, depth)
}

/** A bracket in side view: its shelf on top, an S-curve down to the wall on its left, a volute in the turn. */
export function bracketPiece(article: DrawingInput): Piece {
  const { front, depth } = pieceSizes(article) ?? FALLBACK
  return {
    front,
    depth,
    outline: (w, h, random) =>
      traceFace(
        [0, 0],
        [
          { kind: "line", to: [w, 0] },
          { kind: "line", to: [w, h * 0.1] },
          { kind: "line", to: [w * 0.94, h * 0.14] },
          { kind: random.pick(["ogeeV", "roundV"] as const), to: [w * 0.3, h * 0.78] },
          { kind: "bead", to: [w * 0.22, h], out: w * 0.14 },
          { kind: "line", to: [0, h] },
        ]
      ),
    carving: (w, h, random) => {
      const size = Math.min(w, h) * random.between(0.17, 0.22)
      return (
        path(
          through([
            [0, h * 0.1],
            [w, h * 0.1],
          ]) +
            through([
              [0, h * 0.14],
              [w * 0.94, h * 0.14],
            ])
        ) +
        volute([w * 0.6, h * 0.14 + size * 1.25], size, 1) +
        volute([w * 0.18, h * 0.84], size * 0.6, -1) +
        leaf([w * 0.16, h * 0.7], [w * 0.3, h * 0.26], w * 0.1, TONES[5])
      )
    },
    labels: { width: front[0], height: front[1], depth },
  }
}

/** A door head: bands that step out upwards, the frieze between them carved. */
export function friezePiece(article: DrawingInput): Piece {
  const sizes = pieceSizes(article) ?? FALLBACK
  const { depth } = sizes
  const front: Point = [Math.max(...sizes.front), Math.min(...sizes.front)]
  const [heights, widths] = [
    [0.12, 0.1, 0.14, 0.44, 0.08, 0.12],
    [1, 0.985, 0.96, 0.92, 0.94, 0.96],
  ]
  const shape = (w: number, h: number) => stack(w, grown(heights, h), widths)
  return {
    front,
    depth,
    outline: shape,
    carving: (w, h, random) => {
      const swags = random.whole(3, 7)
      const pitch = (w * 0.8) / swags
      return (
        stackLines(shape(w, h)) +
        Array.from({ length: swags }, (_, index) => {
          const x = w * 0.1 + pitch * (index + 0.5)
          const y = h * 0.58
          return (
            leaf([x, y], [x - pitch * 0.42, y - h * 0.1], h * 0.08, TONES[5]) +
            leaf([x, y], [x + pitch * 0.42, y - h * 0.1], h * 0.08, TONES[5]) +
            ring([x, y], h * 0.07, 1, TONES[7])
          )
        }).join("")
      )
    },
    labels: { width: front[0], height: front[1], depth },
  }
}

/** A corner of a wall frame: the profile turns in a quarter circle, a notch or a straight mitre. */
export function cornerPiece(article: DrawingInput): Piece {
  const { front, depth } = pieceSizes(article) ?? FALLBACK
  const broad = 0.34
  const arc = (w: number, h: number, share: number): Point[] =>
    Array.from({ length: 13 }, (_, step): Point => {
      const angle = (step / 12) * (Math.PI / 2)
      return [w * (1 - share * Math.cos(angle)), h * (1 - share * Math.sin(angle))]
    })
  const notch = (w: number, h: number, share: number): Point[] => {
    const [x, y] = [w * (1 - share), h * (1 - share)]
    return [
      [x, h],
      [x, y + h * 0.3 * share],
      [x + w * 0.3 * share, y + h * 0.3 * share],
      [x + w * 0.3 * share, y],
      [w, y],
    ]
  }
  const turn = (random: Random) => (random.chance(0.6) ? arc : notch)
  const turns = new Map<Random, typeof arc>()
  const chosen = (random: Random) =>
    turns.get(random) ?? turns.set(random, turn(random)).get(random)!
  return {
    front,
    depth,
    outline: (w, h, random) => [
      ...chosen(random)(w, h, 1),
      ...chosen(random)(w, h, 1 - broad).reverse(),
    ],
    carving: (w, h, random) => {
      const lines = random.whole(2, 5)
      return Array.from({ length: lines }, (_, index) =>
        path(through(chosen(random)(w, h, 1 - (broad * (index + 0.7)) / (lines + 0.5))))
      ).join("")
    },
    labels: { width: front[0], height: front[1], depth },
  }
}

export function ornamentPiece(article: DrawingInput): Piece {
  const { front, depth } = pieceSizes(article) ?? FALLBACK
  return {
    front,
    depth,
    outline: ellipse,
    carving: (w, h, random) =>
      `<g transform="${w > h * 1.6 ? `rotate(90) translate(0 ${-Math.round(w)})` : ""}">${w > h * 1.6 ? plume(random, h, w) : plume(random, w, h)}</g>`,
    labels: { width: front[0], height: front[1], depth },
  }
}
