import { profileSeed } from "./identity"
import { CUT } from "./palette"
import { print } from "./prints"
import { randomFrom } from "./random"
import { fill, label, shape, type Sketch } from "./sketch"
import { boundsOf, grow, path, rect, tag } from "./svg"
import type { DrawingInput, Figure, Stage } from "./types"

const cartridge: Sketch = ({ sku }) => {
  const random = randomFrom(profileSeed(sku))
  const band = random.between(36, 48)
  return (
    shape(
      [
        [46, 2],
        [54, 2],
        [56, 20],
        [44, 20],
      ],
      7
    ) +
    shape(
      [
        [40, 20],
        [60, 20],
        [66, 27],
        [34, 27],
      ],
      5
    ) +
    rect({ left: 33, top: 27, right: 67, bottom: 96 }, fill(6)) +
    rect({ left: 33, top: band, right: 67, bottom: band + 30 }, { fill: CUT }) +
    path(`M33 ${Math.round(band + 33)}H67M33 ${Math.round(band + 36)}H67`) +
    label(50, Math.round(band + 17), sku) +
    path("M31 96H69M37 31V92", { "stroke-width": 0.6 })
  )
}

const bucket: Sketch = ({ sku }) =>
  shape(
    [
      [20, 30],
      [80, 30],
      [74, 92],
      [26, 92],
    ],
    6
  ) +
  rect({ left: 17, top: 22, right: 83, bottom: 31 }, fill(5)) +
  path("M19 26C14 -4 86 -4 81 26", { "stroke-width": 1 }) +
  rect({ left: 33, top: 44, right: 67, bottom: 76 }, { fill: CUT }) +
  label(50, 62, sku)

const TOOLS: readonly Sketch[] = [
  () =>
    shape(
      [
        [8, 62],
        [92, 62],
        [92, 90],
        [8, 90],
      ],
      5
    ) +
    shape(
      [
        [8, 40],
        [92, 40],
        [92, 50],
        [8, 62],
      ],
      6
    ) +
    path("M30 40V90M70 40V90M42 40L58 90M58 40L42 90", { "stroke-width": 0.8 }),
  () =>
    shape(
      [
        [10, 8],
        [62, 50],
        [50, 62],
      ],
      7
    ) +
    shape(
      [
        [56, 50],
        [62, 56],
        [92, 84],
        [84, 92],
        [50, 62],
      ],
      3
    ) +
    path("M24 21L53 56", { "stroke-width": 0.5 }),
  () =>
    shape(
      [
        [4, 56],
        [78, 20],
        [80, 26],
        [10, 66],
      ],
      7
    ) +
    path("M10 66l4 0l2-4l4 1l2-4l4 1l2-4l4 1l2-4l4 1l2-4l4 1l2-4l4 1l2-4l4 1", {
      "stroke-width": 0.6,
    }) +
    path("M78 20L96 14Q100 34 84 40L80 26Z", fill(3)),
  () =>
    shape(
      [
        [12, 30],
        [88, 30],
        [88, 66],
        [12, 66],
      ],
      6
    ) +
    shape(
      [
        [12, 66],
        [88, 66],
        [88, 76],
        [12, 76],
      ],
      2
    ) +
    path("M24 30Q50 8 76 30", fill(4)),
]

const tool: Sketch = (article) =>
  TOOLS[Number(/\d+/.exec(article.sku)?.[0] ?? 0) % TOOLS.length](article)

const SKETCHES = { cartridge, bucket, tool, print } as const

export function goodsFigure(
  kind: keyof typeof SKETCHES,
  article: DrawingInput,
  stage: Stage
): Figure {
  const side = Math.min(stage.width, stage.height)
  const factor = side / 100
  const markup = tag(
    "g",
    {
      transform: `scale(${Math.round(factor * 100) / 100})`,
      "stroke-width": stage.detailed ? 0.5 : 1,
      stroke: "#2b2723",
    },
    SKETCHES[kind](article)
  )
  const bounds = grow(
    boundsOf([
      [0, 0],
      [side, side],
    ]),
    2
  )
  return { markup, bounds }
}
