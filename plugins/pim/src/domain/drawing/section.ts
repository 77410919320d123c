import { stretch } from "./contour"
import { dimension, sweepDimension } from "./dimension"
import { corniceFace, mouldingFace, skirtingFace } from "./faces"
import { LIGHT_GAP, lightGlow, lightOutline, lightStrip } from "./light"
import { CUT, PAINTED } from "./palette"
import { randomFrom } from "./random"
import { reliefFace } from "./relief"
import { profileSeed } from "./identity"
import { grow, path, through } from "./svg"
import { frontFace, sweptBody, sweptBounds, type Sweep } from "./sweep"
import type { DrawingInput, Figure, Point, Stage } from "./types"

export type SectionKind = "cornice" | "skirting" | "moulding" | "panel" | "light"

/** Where the room's surfaces are behind a section, and where its dimensions find free space. */
interface Placing {
  hangs: boolean
  onFloor: boolean
  /** Free height between ceiling and section, as a share of the section's height. */
  gap: number
}

const PLACING: Record<SectionKind, Placing> = {
  cornice: { hangs: true, onFloor: false, gap: 0 },
  light: { hangs: true, onFloor: false, gap: LIGHT_GAP },
  skirting: { hangs: false, onFloor: true, gap: 0 },
  moulding: { hangs: false, onFloor: false, gap: 0 },
  panel: { hangs: false, onFloor: false, gap: 0 },
}

const HOLLOW_FROM_MM = 60

function corniceOutline(face: Point[], width: number, height: number): Point[] {
  const body = stretch(face, width, height)
  const nearest = Math.min(...face.map(([x, y]) => x + y))
  const hollow = Math.min(0.34, nearest * 0.5)
  return Math.min(width, height) >= HOLLOW_FROM_MM
    ? [...body, [0, height * hollow], [width * hollow, 0]]
    : [...body, [0, 0]]
}

function outlineOf(kind: SectionKind, seed: string, width: number, height: number): Point[] {
  const random = randomFrom(`${kind}:${seed}`)
  switch (kind) {
    case "cornice":
      return corniceOutline(corniceFace(random), width, height)
    case "light":
      return lightOutline(random, width, height)
    case "skirting":
      return stretch([...skirtingFace(random), [0, 1]], width, height)
    case "panel":
      return stretch(reliefFace(random, height), width, height)
    case "moulding":
      return stretch(mouldingFace(random), width, height)
  }
}

function sweepOf({ hangs }: Placing, stage: Stage, flexible: boolean): Sweep {
  const across = stage.width * 0.42
  const rise = stage.width * (hangs ? 0.1 : -0.15)
  return flexible
    ? {
        end: [across, rise - stage.width * 0.09],
        bend: [across * 0.62, rise * 1.5 + stage.width * 0.05],
      }
    : { end: [across, rise] }
}

function surfaces({ hangs, onFloor, gap }: Placing, width: number, height: number): string {
  const top = -gap * height
  const wall = hangs
    ? through([
        [0, top - 10],
        [0, height + 26],
      ])
    : through([
        [0, -22],
        [0, height + 10],
      ])
  const ceiling = hangs
    ? through([
        [-10, top],
        [width + 30, top],
      ])
    : ""
  const floor = onFloor
    ? through([
        [-10, height],
        [width + 22, height],
      ])
    : ""
  const hatch = Array.from({ length: 5 }, (_, index) => {
    const y = hangs ? height + 2 + index * 5 : -20 + index * 4
    return `M0 ${y}l-5 5`
  }).join("")
  return path(wall + ceiling + floor + hatch, { "stroke-width": 0.6, opacity: 0.55 })
}

function dimensions(article: DrawingInput, placing: Placing, size: Point, sweep: Sweep): string {
  const [width, height] = size
  const { length_mm, height_mm, width_mm } = article
  const side = placing.hangs ? -1 : 1
  const edge = placing.hangs ? 0 : height
  const lift = placing.gap * height
  return (
    (height_mm ? dimension([0, 0], [0, height], [-30, 0], height_mm) : "") +
    (width_mm ? dimension([0, edge], [width, edge], [0, (26 + lift) * side], width_mm) : "") +
    (length_mm ? sweepDimension([width, edge], sweep, [8, (22 + lift) * side], length_mm) : "")
  )
}

/** A profile in section with a short piece of its length, in the place where it is mounted. */
export function sectionFigure(kind: SectionKind, article: DrawingInput, stage: Stage): Figure {
  const [high, wide] = sectionSize(kind, article)
  const placing = PLACING[kind]
  const sweep = sweepOf(placing, stage, article.is_flexible)
  const room: Point = [stage.width - Math.abs(sweep.end[0]), stage.height - Math.abs(sweep.end[1])]
  const factor = Math.min(room[0] / wide, room[1] / (high * (1 + placing.gap)))
  const size: Point = [wide * factor, high * factor]
  const outline = outlineOf(kind, profileSeed(article.sku), wide, high).map(([x, y]): Point => [
    x * factor,
    y * factor,
  ])
  const body = sweptBounds(outline, sweep)
  const bounds = { ...body, top: Math.min(body.top, -placing.gap * size[1]) }
  const glow = kind === "light" ? lightGlow(size, sweep) : ""
  const strip = kind === "light" ? lightStrip(size) : ""
  const painted = article.sku.includes("-RAL")
  const picture =
    glow +
    sweptBody(outline, sweep) +
    frontFace(outline, painted ? PAINTED : CUT, stage.detailed ? 1.3 : 1) +
    strip
  if (!stage.detailed) {
    return { markup: picture, bounds }
  }
  return {
    markup: surfaces(placing, ...size) + picture + dimensions(article, placing, size, sweep),
    bounds: placing.hangs ? grow(bounds, 44, 46, 12, 14) : grow(bounds, 44, 14, 22, 42),
  }
}

const DEFAULT_SIZE: readonly [number, number] = [100, 40]

/** Height and width of the section; a panel lies flat on the wall whichever way its sizes were noted. */
function sectionSize(
  kind: SectionKind,
  { height_mm, width_mm }: DrawingInput
): readonly [number, number] {
  if (!height_mm || !width_mm) {
    return DEFAULT_SIZE
  }
  return kind === "panel"
    ? [Math.max(height_mm, width_mm), Math.min(height_mm, width_mm)]
    : [height_mm, width_mm]
}
