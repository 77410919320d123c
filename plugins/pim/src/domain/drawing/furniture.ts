import { TONES } from "./palette"
import { circle, path, rect, through } from "./svg"
import { SCENE, backWall, floor, leftWall, rightWall } from "./perspective"
import type { Point } from "./types"

export const face = (points: readonly Point[], light: number): string =>
  path(through(points, true), { fill: TONES[light] })

export const faces = (shapes: readonly Point[][], lights: readonly number[]): string =>
  shapes.map((points, index) => face(points, lights[index % lights.length])).join("")

/** The empty room: walls, ceiling and floor with its boards. */
export function emptyRoom(): string {
  const { width, height } = SCENE
  const [topLeft, topRight] = [backWall(0, 0), backWall(1, 0)]
  const [bottomLeft, bottomRight] = [backWall(0, 1), backWall(1, 1)]
  const boards = Array.from({ length: 9 }, (_, index) =>
    through([floor((index + 1) / 10, 0), floor((index + 1) / 10, 1)])
  )
  return (
    face([[0, 0], [width, 0], topRight, topLeft], 7) +
    face([[0, height], [width, height], bottomRight, bottomLeft], 3) +
    face([[0, 0], topLeft, bottomLeft, [0, height]], 5) +
    face([[width, 0], topRight, bottomRight, [width, height]], 4) +
    face([topLeft, topRight, bottomRight, bottomLeft], 6) +
    path(boards.join(""), { "stroke-width": 0.5, opacity: 0.5 })
  )
}

export const sofa = (x: number, y: number, wide = 150): string =>
  rect({ left: x + 8, top: y - 58, right: x + wide - 8, bottom: y - 22 }, { fill: TONES[1] }) +
  rect({ left: x, top: y - 42, right: x + 16, bottom: y - 6 }, { fill: TONES[2] }) +
  rect({ left: x + wide - 16, top: y - 42, right: x + wide, bottom: y - 6 }, { fill: TONES[2] }) +
  rect({ left: x + 16, top: y - 28, right: x + wide / 2, bottom: y - 8 }, { fill: TONES[3] }) +
  rect(
    { left: x + wide / 2, top: y - 28, right: x + wide - 16, bottom: y - 8 },
    { fill: TONES[3] }
  ) +
  path(`M${x + 6} ${y - 6}v6M${x + wide - 6} ${y - 6}v6`)

export const armchair = (x: number, y: number): string =>
  path(`M${x} ${y - 24}q4 -46 26 -46t26 46z`, { fill: TONES[1] }) +
  path(`M${x - 6} ${y - 40}q-6 0 -6 8v22h76v-22q0 -8 -6 -8t-6 8v10h-52v-10q0 -8 -6 -8z`, {
    fill: TONES[2],
  }) +
  path(`M${x} ${y - 10}l-5 12M${x + 52} ${y - 10}l5 12`)

export const table = (x: number, y: number, wide: number, high: number): string =>
  rect({ left: x, top: y - high, right: x + wide, bottom: y - high + 5 }, { fill: TONES[1] }) +
  path(`M${x + 7} ${y - high + 5}V${y}M${x + wide - 7} ${y - high + 5}V${y}`)

export const lamp = (x: number, y: number): string =>
  path(`M${x} ${y}v-86M${x - 14} ${y}h28`) +
  path(`M${x - 12} ${y - 86}h24l10 -28h-44z`, { fill: TONES[7] })

export const pendant = (x: number, long: number): string =>
  path(`M${x} 46V${46 + long}`) + path(`M${x - 26} ${62 + long}q26 -32 52 0z`, { fill: TONES[2] })

export const plant = (x: number, y: number): string =>
  path(`M${x - 10} ${y - 22}h20l-4 22h-12z`, { fill: TONES[2] }) +
  [-26, -15, -4, 8, 19, 28]
    .map((lean) => `M${x} ${y - 22}q${lean * 0.2} -26 ${lean} -${58 - Math.abs(lean) / 2}`)
    .map((stem) => path(stem))
    .join("")

/** A tall window in the right wall. */
export const sideWindow = (): string =>
  face(
    [rightWall(0.3, 0.16), rightWall(0.62, 0.16), rightWall(0.62, 0.78), rightWall(0.3, 0.78)],
    7
  ) +
  path(
    through([rightWall(0.45, 0.16), rightWall(0.45, 0.78)]) +
      through([rightWall(0.3, 0.42), rightWall(0.62, 0.42)]),
    { "stroke-width": 0.7 }
  )

/** A framed picture on the left wall. */
export const sidePicture = (): string =>
  face([leftWall(0.28, 0.34), leftWall(0.5, 0.34), leftWall(0.5, 0.6), leftWall(0.28, 0.6)], 7)

export const chandelier = (x: number, top: number): string =>
  path(`M${x} ${top}v34M${x - 40} ${top + 44}q40 22 80 0M${x - 24} ${top + 38}q24 14 48 0`) +
  [-40, -24, 0, 24, 40]
    .map((shift) => circle([x + shift, top + 38], 3, { fill: TONES[7] }))
    .join("")
