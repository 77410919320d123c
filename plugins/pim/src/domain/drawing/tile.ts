import { rose } from "./carving"
import { TONES } from "./palette"
import { ellipse, pieceSizes, rectangle, type Piece } from "./piece"
import type { Random } from "./random"
import { num, path, rect, through, xy } from "./svg"
import type { DrawingInput, Point } from "./types"

type Cell = (at: Point, width: number, height: number, random: Random) => string

const facet = (points: Point[], index: number) =>
  path(through(points, true), { fill: TONES[index], "stroke-width": 0.5 })

const pyramid: Cell = ([x, y], width, height, random) => {
  const top: Point = [x + width * random.between(0.3, 0.7), y + height * random.between(0.3, 0.7)]
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return [7, 3, 1, 5]
    .map((light, side) => facet([corners[side], corners[(side + 1) % 4], top], light))
    .join("")
}

const shed: Cell = ([x, y], width, height) =>
  facet(
    [
      [x, y],
      [x + width, y],
      [x, y + height],
    ],
    7
  ) +
  facet(
    [
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    3
  )

const arcs: Cell = ([x, y], width, height, random) => {
  const turned = random.chance(0.5)
  const corners: [Point, Point][] = turned
    ? [
        [
          [x, y],
          [1, 1],
        ],
        [
          [x + width, y + height],
          [-1, -1],
        ],
      ]
    : [
        [
          [x + width, y],
          [-1, 1],
        ],
        [
          [x, y + height],
          [1, -1],
        ],
      ]
  return corners
    .flatMap(([corner, towards]) =>
      [0.62, 0.5, 0.38].map((share, index) =>
        quarter(corner, towards, share * width, share * height, index)
      )
    )
    .join("")
}

function quarter([x, y]: Point, [sx, sy]: Point, rx: number, ry: number, index: number): string {
  const turn = sx * sy > 0 ? 1 : 0
  const arc = `A${num(rx)} ${num(ry)} 0 0 ${turn} ${xy([x, y + sy * ry])}`
  const start = xy([x + sx * rx, y])
  return (
    path(`M${xy([x, y])}L${start}${arc}Z`, { fill: TONES[[4, 7, 6][index]], stroke: "none" }) +
    path(`M${start}${arc}`, { "stroke-width": 0.6 })
  )
}

const wave: Cell = ([x, y], width, height) => {
  const crest = (level: number): Point[] =>
    Array.from({ length: 9 }, (_, step): Point => [
      x + (width * step) / 8,
      y + height * level + Math.sin((step / 8) * 2 * Math.PI) * height * 0.22,
    ])
  return (
    facet([...crest(0.2), ...crest(0.75).reverse()], 4) +
    path(through(crest(0.45)), { "stroke-width": 0.5 })
  )
}

const CELLS: readonly [Cell, number][] = [
  [pyramid, 3],
  [pyramid, 2],
  [shed, 4],
  [arcs, 3],
  [arcs, 4],
  [wave, 4],
]

function relief(width: number, height: number, random: Random): string {
  const [cell, across] = random.pick(CELLS)
  const columns = across
  const rows = Math.max(1, Math.round((across * height) / width))
  const parts: string[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at: Point = [(column * width) / columns, (row * height) / rows]
      parts.push(cell(at, width / columns, height / rows, random))
    }
  }
  return parts.join("")
}

/** Frames within frames, as on door panels and ceiling tiles; the middle may carry a flower. */
function coffer(width: number, height: number, random: Random): string {
  const edge = Math.min(width, height)
  const parts: string[] = []
  let inset = edge * random.between(0.03, 0.07)
  for (let index = random.whole(3, 5); index > 0; index--) {
    const box = { left: inset, top: inset, right: width - inset, bottom: height - inset }
    parts.push(rect(box, { fill: TONES[3 + (index % 5)] }))
    inset += edge * random.between(0.025, 0.09)
  }
  const left = Math.min(width, height) / 2 - inset
  if (left > edge * 0.14 && random.chance(0.6)) {
    parts.push(rose(random, [width / 2, height / 2], left * 0.92))
  }
  return parts.join("")
}

export function tilePiece(article: DrawingInput): Piece {
  const { front, depth } = pieceSizes(article) ?? { front: [300, 300] as Point, depth: 25 }
  const wall = article.category === "wall-panels"
  return {
    front,
    depth,
    outline: rectangle,
    carving: wall ? relief : coffer,
    labels: { width: front[0], height: front[1], depth },
  }
}

export function rosettePiece(article: DrawingInput): Piece {
  const { height_mm, width_mm } = article
  const known = height_mm && width_mm
  const front: Point = known
    ? [Math.max(height_mm, width_mm), Math.min(height_mm, width_mm)]
    : [500, 500]
  return {
    front,
    depth: 40,
    outline: ellipse,
    carving: (width, height, random) =>
      rose(random, [width / 2, height / 2], width / 2, height / width),
    labels: { width: known ? front[0] : null, height: known ? front[1] : null, depth: null },
  }
}

export function blockPiece(article: DrawingInput): Piece {
  const sizes = pieceSizes(article)
  const { front, depth } = sizes ?? { front: [65, 65] as Point, depth: 12 }
  return {
    front,
    depth,
    outline: rectangle,
    carving: (width, height, random) => {
      const inset = Math.min(width, height) * random.between(0.06, 0.12)
      const box = { left: inset, top: inset, right: width - inset, bottom: height - inset }
      return (
        rect(box, { fill: TONES[5] }) +
        rose(random, [width / 2, height / 2], Math.min(width, height) / 2 - inset * 1.4)
      )
    },
    labels: { width: sizes && front[0], height: sizes && front[1], depth: sizes && depth },
  }
}
