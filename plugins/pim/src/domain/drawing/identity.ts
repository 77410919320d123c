import type { DrawingInput } from "./types"

export type DrawingKind =
  | "cornice"
  | "skirting"
  | "moulding"
  | "panel"
  | "light"
  | "tile"
  | "rosette"
  | "column"
  | "bracket"
  | "block"
  | "frieze"
  | "corner"
  | "ornament"
  | "cartridge"
  | "bucket"
  | "tool"
  | "print"

const PROFILES: Partial<Record<DrawingInput["category"], DrawingKind>> = {
  cornices: "cornice",
  skirtings: "skirting",
  mouldings: "moulding",
  lighting: "light",
  marketing: "print",
}

const LONG_MM = 1500

/**
 * What a drawing varies by. Flexible, painted and other-length versions share it with their base article (their
 * section is the same); corners and ornaments share it with the profile they belong to. DX is SX in another length.
 */
export const profileSeed = (sku: string): string =>
  (/^[A-Z]+\d+/.exec(sku.toUpperCase())?.[0] ?? sku.toUpperCase()).replace(/^DX/, "SX")

const familyOf = (sku: string): string => /^[A-Z]+/.exec(sku.toUpperCase())?.[0] ?? ""

const sizesOf = ({ length_mm, height_mm, width_mm }: DrawingInput): number[] =>
  [length_mm, height_mm, width_mm].filter((size): size is number => size !== null && size > 0)

function adhesiveKind(sku: string): DrawingKind {
  if (familyOf(sku) === "FB") {
    return "tool"
  }
  return sku === "FDP600" ? "bucket" : "cartridge"
}

function elementKind(article: DrawingInput): DrawingKind {
  const [large, middle] = sizesOf(article).sort((a, b) => b - a)
  const slender = large / middle > 1.7
  switch (familyOf(article.sku)) {
    case "R":
      return "rosette"
    case "F":
    case "W":
      return "tile"
    case "K":
      return large <= 260 ? "bracket" : "column"
    case "D":
      if (large >= LONG_MM) {
        return "moulding"
      }
      if (article.sku.endsWith("LR")) {
        return "bracket"
      }
      return slender ? "frieze" : large < 150 ? "block" : "tile"
    case "G":
      return "ornament"
    default:
      if (/\d[A-D]$/.test(article.sku)) {
        return slender ? "ornament" : "corner"
      }
      return "block"
  }
}

/** How an article is drawn, read off its category, code and sizes. */
export function drawingKind(article: DrawingInput): DrawingKind {
  const profile = PROFILES[article.category]
  if (profile) {
    return profile
  }
  if (article.category === "adhesives") {
    return adhesiveKind(article.sku)
  }
  if (article.category === "wall-panels") {
    return (article.length_mm ?? 0) > LONG_MM ? "panel" : "tile"
  }
  return elementKind(article)
}
