import { randomFrom } from "../random"
import { shapeOf, type Shape } from "./classify"
import type { ArticleFact } from "./types"

/** Kilograms per cubic metre: the listing's range for Duropolymer, plausible values for the others. */
const DENSITY: Record<string, number> = { duropolymer: 380, purotouch: 240, durofoam: 60 }
const FLEXIBLE_DENSITY = 720

/** How much of its surrounding box a body fills. */
const FILL: Partial<Record<Shape, number>> = {
  panel: 0.72,
  tile: 0.6,
  shaft: 0.3,
  capital: 0.28,
  bracket: 0.5,
  plate: 0.5,
}

const PROFILE_FILL: Record<string, number> = { cornices: 0.4, lighting: 0.4, skirtings: 0.8 }

const GOODS_G: Partial<Record<Shape, readonly [number, number]>> = {
  cartridge: [420, 520],
  bucket: [6200, 6800],
  tool: [180, 950],
  rosette: [900, 4200],
}

/** Grams per piece, whole. Made up: volume of the box, share filled, density of the material. */
export function weightOf(fact: ArticleFact): number {
  const shape = shapeOf(fact)
  const goods = GOODS_G[shape]
  const { length_mm, height_mm, width_mm } = fact
  if (goods || !length_mm || !height_mm || !width_mm) {
    return randomFrom(`weight:${fact.base}`).whole(...(goods ?? [300, 900]))
  }
  const fill = FILL[shape] ?? PROFILE_FILL[fact.section] ?? 0.62
  const density = fact.flexible ? FLEXIBLE_DENSITY : DENSITY[fact.material]
  return Math.max(20, Math.round((length_mm * height_mm * width_mm * fill * density) / 1e6))
}
