import type { ArticleView } from "@orac/pim/contract"

/** What of an adhesive a number of pieces needs. */
export interface GlueNeed {
  sku: string
  metres: number
  pieces: number
}

type Glued = Pick<ArticleView, "length_mm" | "related">

/**
 * How much of each adhesive a number of pieces of an article needs, rounded up to whole packages. An article without
 * a length has no metres to reckon with.
 */
export function glueNeeds({ length_mm, related }: Glued, pieces: number): GlueNeed[] {
  if (!length_mm) {
    return []
  }
  const millimetres = length_mm * pieces
  return related.flatMap(({ kind, article, metres_per_unit }) =>
    kind === "adhesive" && metres_per_unit
      ? {
          sku: article.sku,
          metres: millimetres / 1000,
          pieces: Math.ceil(millimetres / (metres_per_unit * 1000)),
        }
      : []
  )
}
