import { ARTICLE_FACTS } from "../data/article-facts"
import type { ArticleFact } from "./types"

const CODE = /^([A-Z]+)\d+/

const size = (text: string | undefined): number | null =>
  text && text !== "-" ? Number(text) : null

/** The code without the marks of version, length and paint: what sister articles share. */
export const baseCode = (sku: string): string => CODE.exec(sku)![0]

/** All facts, in the order of their codes within each section. */
export function readFacts(): ArticleFact[] {
  return ARTICLE_FACTS.flatMap(({ section, material, flexible, rows }) =>
    rows
      .trim()
      .split(/\s+/)
      .map((row) => {
        const [sku, sizes = ""] = row.split(":")
        const [length, height, width] = sizes.split("x")
        return {
          sku,
          family: CODE.exec(sku)![1],
          base: baseCode(sku),
          section,
          material,
          flexible,
          length_mm: size(length),
          height_mm: size(height),
          width_mm: size(width),
        }
      })
  )
}
