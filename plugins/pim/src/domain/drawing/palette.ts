import type { Point } from "./types"

/** The outline of every body; bodies are light in both themes, so it stays dark. */
export const INK = "#2b2723"
/** The cut face of a section. */
export const CUT = "#b9afa1"
/** The cut face of a version that comes painted. */
export const PAINTED = "#e9e4dc"
export const GLOW = "#f0bf4c"

/** Faces from shade to light: primed, unpainted white under soft daylight from above. */
export const TONES = [
  "#c3baad",
  "#cfc7bb",
  "#d9d2c8",
  "#e2dcd3",
  "#eae5dd",
  "#f1ede7",
  "#f7f4f0",
  "#fdfcfa",
]

export const tone = (brightness: number): string =>
  TONES[Math.max(0, Math.min(TONES.length - 1, Math.floor(brightness * TONES.length)))]

const DAYLIGHT: Point = [0.42, -0.91]

/** How light a face is whose outward normal (a unit vector) is given: 0 in shade, 1 in full light. */
export const brightnessOf = (normal: Point): number =>
  0.5 + 0.5 * (normal[0] * DAYLIGHT[0] + normal[1] * DAYLIGHT[1])
