import type { CategoryCode } from "@orac/pim/contract"
import type { ArticleFact, ProductGroup } from "./types"

const GLUE_FAMILIES: ReadonlySet<string> = new Set(["FDP", "FX", "FL", "FB"])

/** Cornices of these series are mounted off the ceiling, so that light leaves above them. */
const LIGHT_SERIES = /^C3[5678]\d/

const SECTIONS: Record<string, CategoryCode> = {
  cornices: "cornices",
  skirtings: "skirtings",
  mouldings: "mouldings",
  lighting: "lighting",
  decorative: "elements",
}

/** The category a partner looks for an article in. */
export function categoryOf({ sku, family, section }: ArticleFact): CategoryCode {
  if (GLUE_FAMILIES.has(family)) {
    return "adhesives"
  }
  if (LIGHT_SERIES.test(sku)) {
    return "lighting"
  }
  if (family === "W" || family === "WX") {
    return "wall-panels"
  }
  return family === "SX" && section === "decorative" ? "skirtings" : SECTIONS[section]
}

export function productGroupOf({ material, flexible }: ArticleFact): ProductGroup {
  if (flexible) {
    return "flex"
  }
  if (material === "adhesive" || material === "tool") {
    return "adhesives"
  }
  return material === "paper" ? "marketing" : material
}

export type Shape =
  | "profile"
  | "panel"
  | "tile"
  | "rosette"
  | "shaft"
  | "capital"
  | "bracket"
  | "plate"
  | "cartridge"
  | "bucket"
  | "tool"

const LONG_MM = 1500

/** What kind of thing an article is: weight, pack and name follow from it. */
export function shapeOf(fact: ArticleFact): Shape {
  const { family, sku, length_mm, material } = fact
  if (material === "tool") {
    return "tool"
  }
  if (material === "adhesive") {
    return sku === "FDP600" ? "bucket" : "cartridge"
  }
  const long = (length_mm ?? 0) > LONG_MM
  switch (family) {
    case "R":
      return "rosette"
    case "W":
    case "WX":
      return long ? "panel" : "tile"
    case "K":
      return long ? "shaft" : (length_mm ?? 0) <= 240 ? "bracket" : "capital"
    case "F":
      return "tile"
    default:
      return long ? "profile" : "plate"
  }
}
