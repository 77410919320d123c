import { fill, label, shape, type Sketch } from "./sketch"
import { circle, path, rect, tag } from "./svg"

const book: Sketch = ({ sku }) =>
  shape(
    [
      [20, 14],
      [72, 8],
      [72, 86],
      [20, 94],
    ],
    6
  ) +
  shape(
    [
      [72, 8],
      [80, 12],
      [80, 88],
      [72, 86],
    ],
    3
  ) +
  path("M26 30L66 25M26 36L52 33", { "stroke-width": 0.7 }) +
  shape(
    [
      [26, 48],
      [66, 43],
      [66, 70],
      [26, 75],
    ],
    4
  ) +
  path("M26 66C36 66 40 52 66 52", { "stroke-width": 0.7 }) +
  label(38, 88, sku, 5)

const box: Sketch = ({ sku }) =>
  shape(
    [
      [12, 40],
      [60, 52],
      [60, 94],
      [12, 82],
    ],
    5
  ) +
  shape(
    [
      [60, 52],
      [90, 36],
      [90, 76],
      [60, 94],
    ],
    3
  ) +
  shape(
    [
      [12, 40],
      [42, 26],
      [90, 36],
      [60, 52],
    ],
    7
  ) +
  [0, 1, 2, 3]
    .map((index) =>
      shape(
        [
          [24 + index * 11, 40 + index * 2],
          [30 + index * 11, 37 + index * 2],
          [30 + index * 11, 12 + index * 3],
          [24 + index * 11, 15 + index * 3],
        ],
        4 + index
      )
    )
    .join("") +
  label(36, 70, sku, 5)

const fan: Sketch = () =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((index) =>
      tag(
        "g",
        { transform: `rotate(${index * 13 - 40} 50 92)` },
        rect({ left: 43, top: 12, right: 57, bottom: 94 }, fill(1 + index)) +
          path("M43 30H57", { "stroke-width": 0.5 })
      )
    )
    .join("") + circle([50, 88], 2.4, { fill: "#fff" })

const stand: Sketch = ({ sku }) =>
  shape(
    [
      [26, 6],
      [74, 6],
      [74, 80],
      [26, 80],
    ],
    6
  ) +
  shape(
    [
      [18, 80],
      [82, 80],
      [90, 94],
      [10, 94],
    ],
    3
  ) +
  [0, 1, 2, 3, 4]
    .map((index) =>
      rect({ left: 31 + index * 8, top: 24, right: 36 + index * 8, bottom: 74 }, fill(7 - index))
    )
    .join("") +
  label(50, 17, sku, 6)

const bag: Sketch = ({ sku }) =>
  shape(
    [
      [22, 30],
      [72, 30],
      [72, 94],
      [22, 94],
    ],
    6
  ) +
  shape(
    [
      [72, 30],
      [82, 36],
      [82, 90],
      [72, 94],
    ],
    3
  ) +
  path("M36 30C36 4 58 4 58 30") +
  label(47, 64, sku, 6)

const poster: Sketch = ({ sku }) =>
  rect({ left: 22, top: 8, right: 78, bottom: 92 }, fill(6)) +
  path("M18 8H82M18 92H82", { "stroke-width": 1.6 }) +
  shape(
    [
      [30, 20],
      [70, 20],
      [70, 58],
      [30, 58],
    ],
    4
  ) +
  path("M30 50C44 50 46 30 70 30", { "stroke-width": 0.8 }) +
  label(50, 72, sku, 6)

/** Printed matter and display goods by the third letter of their code. */
const PRINTS: Record<string, Sketch> = { C: book, B: box, F: fan, S: stand, T: bag, P: poster }

export const print: Sketch = (article) => (PRINTS[article.sku[2]?.toUpperCase()] ?? book)(article)
