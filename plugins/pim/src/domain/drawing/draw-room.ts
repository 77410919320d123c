import type { CategoryCode } from "../../contract"
import { leaf, ring, rose, volute } from "./carving"
import {
  armchair,
  chandelier,
  emptyRoom,
  face,
  faces,
  lamp,
  pendant,
  plant,
  sidePicture,
  sideWindow,
  sofa,
  table,
} from "./furniture"
import { CUT, GLOW, INK, TONES } from "./palette"
import { SCENE, backWall, ceilingStrip, leftWall, rightWall, wallStrip } from "./perspective"
import { randomFrom } from "./random"
import { FONT, THEME } from "./sheet"
import { path, rect, tag, through } from "./svg"
import type { Point } from "./types"

type Scene = () => string

const frame = (
  wall: typeof backWall,
  left: number,
  right: number,
  top: number,
  bottom: number,
  light: number
) => face([wall(left, top), wall(right, top), wall(right, bottom), wall(left, bottom)], light)

const double = (wall: typeof backWall, left: number, right: number, top: number, bottom: number) =>
  frame(wall, left, right, top, bottom, 7) +
  frame(wall, left + 0.014, right - 0.014, top + 0.022, bottom - 0.022, 6)

const cornices: Scene = () =>
  sideWindow() +
  faces(wallStrip(0, 0.11), [2, 3, 1]) +
  faces(wallStrip(0, 0.06), [5, 6, 4]) +
  faces(ceilingStrip(0.07), [4, 5, 3]) +
  faces(ceilingStrip(0.035), [7, 7, 6]) +
  pendant(320, 66) +
  sofa(232, 300, 176) +
  plant(206, 300)

const skirtings: Scene = () =>
  sideWindow() +
  sidePicture() +
  faces(wallStrip(0.84, 1), [6, 7, 5]) +
  faces(wallStrip(0.84, 0.87), [2, 3, 1]) +
  lamp(238, 282) +
  armchair(300, 316) +
  plant(430, 300)

const mouldings: Scene = () =>
  double(leftWall, 0.12, 0.42, 0.14, 0.62) +
  double(leftWall, 0.5, 0.88, 0.14, 0.62) +
  double(rightWall, 0.12, 0.42, 0.14, 0.62) +
  double(rightWall, 0.5, 0.88, 0.14, 0.62) +
  [0.05, 0.37, 0.69].map((left) => double(backWall, left, left + 0.26, 0.12, 0.62)).join("") +
  faces(wallStrip(0.68, 0.71), [6, 7, 5]) +
  table(262, 284, 116, 46) +
  plant(292, 238) +
  rect({ left: 326, top: 214, right: 352, bottom: 238 }, { fill: TONES[3] })

const wallPanels: Scene = () => {
  const ribs = Array.from({ length: 24 }, (_, index) => {
    const left = index / 24
    return (
      frame(backWall, left, left + 1 / 48, 0, 1, 3) +
      frame(backWall, left + 1 / 48, left + 1 / 24, 0, 1, 7)
    )
  })
  return (
    sideWindow() + ribs.join("") + sofa(226, 312, 150) + table(400, 318, 70, 24) + lamp(204, 306)
  )
}

const lighting: Scene = () => {
  const glow = ceilingStrip(0.16).map((shape) =>
    path(through(shape, true), { fill: GLOW, "fill-opacity": 0.34, stroke: "none" })
  )
  const wash = wallStrip(0, 0.1).map((shape) =>
    path(through(shape, true), { fill: GLOW, "fill-opacity": 0.5, stroke: "none" })
  )
  return (
    sidePicture() +
    glow.join("") +
    wash.join("") +
    faces(wallStrip(0.1, 0.19), [5, 6, 4]) +
    faces(wallStrip(0.16, 0.19), [2, 3, 1]) +
    sofa(240, 306, 160) +
    plant(432, 300)
  )
}

function column(x: number, top: number, bottom: number, wide: number): string {
  const half = wide / 2
  const body = rect(
    { left: x - half * 0.72, top: top + 24, right: x + half * 0.72, bottom: bottom - 16 },
    { fill: TONES[7] }
  )
  const flutes = [-0.45, -0.22, 0, 0.22, 0.45]
    .map((shift) => `M${Math.round(x + shift * wide)} ${top + 30}V${bottom - 20}`)
    .join("")
  return (
    body +
    path(flutes, { "stroke-width": 0.5 }) +
    rect({ left: x - half, top, right: x + half, bottom: top + 8 }, { fill: TONES[6] }) +
    rect(
      { left: x - half * 0.84, top: top + 8, right: x + half * 0.84, bottom: top + 24 },
      { fill: TONES[5] }
    ) +
    volute([x - half * 0.7, top + 15], 6, -1) +
    volute([x + half * 0.7, top + 15], 6, 1) +
    rect(
      { left: x - half * 0.86, top: bottom - 16, right: x + half * 0.86, bottom: bottom - 7 },
      { fill: TONES[5] }
    ) +
    rect({ left: x - half, top: bottom - 7, right: x + half, bottom }, { fill: TONES[6] })
  )
}

const elements: Scene = () => {
  const centre: Point = [320, 46]
  return (
    sideWindow() +
    rose(randomFrom("room"), centre, 92, 0.34) +
    chandelier(320, 52) +
    face(
      [
        [262, 268],
        [262, 170],
        [378, 170],
        [378, 268],
      ],
      5
    ) +
    path("M262 170a58 46 0 0 1 116 0", { fill: TONES[5] }) +
    leaf([320, 140], [320, 108], 14, TONES[7]) +
    column(232, 96, 292, 40) +
    column(408, 96, 292, 40) +
    ring([320, 262], 30, 0.3, TONES[3]) +
    plant(320, 262)
  )
}

const adhesives: Scene = () =>
  faces(wallStrip(0, 0.06), [6, 7, 5]) +
  path("M196 330L232 118L244 118L286 330M206 272H266M212 232H258M219 192H252M226 154H246", {
    "stroke-width": 1.4,
  }) +
  face(
    [
      [352, 300],
      [472, 108],
      [480, 112],
      [362, 304],
    ],
    7
  ) +
  path("M318 296h44l-5 46h-34zM316 290h48v7h-48zM320 290q20 -34 40 0", { fill: TONES[5] }) +
  rect({ left: 328, top: 308, right: 353, bottom: 328 }, { fill: CUT }) +
  path("M398 344v-42h14v42zM401 302l2 -18h4l2 18z", { fill: TONES[7] }) +
  path("M424 344v-42h14v42zM427 302l2 -18h4l2 18z", { fill: TONES[7] }) +
  rect({ left: 398, top: 316, right: 412, bottom: 332 }, { fill: CUT }) +
  rect({ left: 424, top: 316, right: 438, bottom: 332 }, { fill: CUT })

const marketing: Scene = () =>
  [0, 1, 2, 3, 4]
    .map((index) =>
      frame(backWall, 0.06 + index * 0.185, 0.19 + index * 0.185, 0.1, 0.6, 3 + index)
    )
    .join("") +
  faces(wallStrip(0.62, 0.65), [5, 6, 4]) +
  face(
    [
      [200, 304],
      [440, 304],
      [466, 330],
      [174, 330],
    ],
    1
  ) +
  face(
    [
      [174, 330],
      [466, 330],
      [466, 338],
      [174, 338],
    ],
    0
  ) +
  path("M186 338V392M454 338V392", { "stroke-width": 1.4 }) +
  face(
    [
      [230, 318],
      [262, 308],
      [290, 314],
      [258, 325],
    ],
    7
  ) +
  face(
    [
      [230, 314],
      [262, 304],
      [290, 310],
      [258, 321],
    ],
    6
  ) +
  [0, 1, 2, 3, 4]
    .map((index) =>
      tag(
        "g",
        { transform: `rotate(${index * 16 - 32} 346 322)` },
        rect({ left: 340, top: 270, right: 352, bottom: 324 }, { fill: TONES[2 + index] })
      )
    )
    .join("") +
  face(
    [
      [384, 318],
      [424, 318],
      [424, 286],
      [384, 286],
    ],
    5
  ) +
  face(
    [
      [384, 286],
      [392, 280],
      [432, 280],
      [424, 286],
    ],
    7
  ) +
  face(
    [
      [424, 286],
      [432, 280],
      [432, 311],
      [424, 318],
    ],
    3
  )

const SCENES: Record<CategoryCode, Scene> = {
  cornices,
  skirtings,
  mouldings,
  "wall-panels": wallPanels,
  lighting,
  elements,
  adhesives,
  marketing,
}

/** A simple room that shows where the articles of a category go, as an SVG document of 640 x 400. */
export function drawRoom(category: CategoryCode): string {
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${SCENE.width} ${SCENE.height}`,
      role: "img",
      class: "orac-drawing",
    },
    `<title>${category}</title>`,
    THEME,
    tag(
      "g",
      {
        fill: "none",
        stroke: INK,
        "stroke-width": 0.9,
        "stroke-linejoin": "round",
        "stroke-linecap": "round",
        "font-family": FONT,
      },
      emptyRoom() + SCENES[category]()
    )
  )
}
