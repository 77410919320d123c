import { shapeOf, type Shape } from "./classify"
import type { ArticleFact, DemoArticle } from "./types"

/** Square millimetres of profile sections that a carton of two metres holds. */
const CARTON_MM2 = 36_000

const USUAL = [1, 2, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 40, 48]

const PACKS: Partial<Record<Shape, number>> = {
  panel: 4,
  tile: 6,
  rosette: 2,
  shaft: 1,
  capital: 1,
  bracket: 2,
  plate: 4,
  cartridge: 12,
  bucket: 1,
  tool: 1,
}

const usualBelow = (count: number): number =>
  USUAL.reduce((best, size) => (size <= count ? size : best), 1)

/** Pieces in a pack: made up, as many bars as a carton holds. */
export function packOf(fact: ArticleFact): number {
  const fixed = PACKS[shapeOf(fact)]
  if (fixed !== undefined) {
    return fixed
  }
  return usualBelow(CARTON_MM2 / Math.max(1, (fact.height_mm ?? 60) * (fact.width_mm ?? 40)))
}

export function unitOf(fact: ArticleFact): DemoArticle["unit"] {
  const shape = shapeOf(fact)
  if (shape === "cartridge" || shape === "bucket") {
    return shape
  }
  return fact.sku.endsWith("LR") ? "set" : "pcs"
}
