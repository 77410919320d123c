import { TONES } from "./palette"
import { path, tag, through } from "./svg"
import type { DrawingInput, Point } from "./types"

/** Things that are not profiles, drawn in a box of 100 x 100 and labelled with their code. */
export type Sketch = (article: DrawingInput) => string

export const fill = (index: number) => ({ fill: TONES[index] })

export const shape = (points: Point[], light: number) => path(through(points, true), fill(light))

export const label = (x: number, y: number, text: string, size = 6) =>
  tag(
    "text",
    { x, y, "font-size": size, stroke: "none", fill: "#2b2723", "letter-spacing": 0.3 },
    text.replace(/[^\w-]/g, "")
  )
