import type { CategoryCode } from "../../contract"

/** A point of a drawing: x to the right, y downwards, in millimetres of the article or pixels of the picture. */
export type Point = readonly [number, number]

/** What a drawing needs to know of an article. Sizes are millimetres; an unknown size is null. */
export interface DrawingInput {
  sku: string
  category: CategoryCode
  length_mm: number | null
  height_mm: number | null
  width_mm: number | null
  is_flexible: boolean
}

export interface DrawingOptions {
  /** `full` has dimension lines (480 x 360); `thumbnail` is the bare body (96 x 96). */
  variant?: "full" | "thumbnail"
}

/** The room a figure may fill, in pixels, and whether it carries dimension lines. */
export interface Stage {
  width: number
  height: number
  detailed: boolean
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A finished figure in its own coordinates; the sheet centres `bounds`. */
export interface Figure {
  markup: string
  bounds: Box
}
