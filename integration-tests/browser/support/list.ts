import type { ArticleRow } from "@orac/pim/contract"

const CYRILLIC: Record<string, string> = { C: "С", X: "Х", P: "Р", H: "Н", B: "В", A: "А", M: "М" }

const lookalike = (sku: string) => sku.replace(/[CXPHBAM]/g, (letter) => CYRILLIC[letter])
const spaced = (sku: string) => sku.replace(/^([A-Z]+)(\d)/, "$1 $2")

/** The ways one article is written in a real list; the quantity comes before it or after it, and in several units. */
function written({ sku, length_mm }: ArticleRow, at: number): string {
  switch (at % 10) {
    case 1:
      return `${lookalike(sku)}\t2`
    case 2:
      return `${spaced(sku)}\t2`
    case 3:
      return length_mm ? `${sku}\t${length_mm / 1000} м` : `${sku}\t1`
    case 4:
      return at % 100 === 4 ? `${sku}\t1 уп` : `${sku}\t1`
    case 5:
      return `2\t${sku}`
    case 6:
      return `${sku.toLowerCase()}\t2 шт`
    default:
      return `${sku}\t1`
  }
}

/**
 * A list as it comes out of a spreadsheet, one row an article.
 *
 * @param unknown rows that name no article but come near one
 */
export function spreadsheet(articles: ArticleRow[], rows: number, unknown: string[] = []): string {
  const known = rows - unknown.length
  const lines = Array.from({ length: known }, (_, at) =>
    written(articles[at % articles.length], at)
  )
  unknown.forEach((row, at) => lines.splice(100 * (at + 1), 0, row))
  return lines.join("\n")
}

/** A plain list of one piece each. */
export const plainList = (articles: ArticleRow[], rows: number) =>
  articles
    .slice(0, rows)
    .map(({ sku }) => `${sku}\t1`)
    .join("\n")
