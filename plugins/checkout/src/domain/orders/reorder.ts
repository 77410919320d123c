import type { ReorderReport } from "../../contract"

export type Difference = ReorderReport["differences"][number]

/** A line of an order as it was placed. */
export interface PastLine {
  sku: string
  quantity: number
  unit_price_minor: number
}

/** What is known of its article today; `reachable` counts stock and inbound of the whole network. */
export interface ArticleToday {
  sku: string
  discontinued: boolean
  substitute_sku: string | null
  unit_price_minor: number | null
  reachable: number | null
}

export interface Reorder {
  lines: { sku: string; quantity: number }[]
  differences: Difference[]
}

const difference = (
  sku: string,
  code: Difference["code"],
  facts: Difference["facts"]
): Difference => ({ sku, code, facts })

const isSold = (article: ArticleToday | undefined): article is ArticleToday =>
  article !== undefined && !article.discontinued && article.unit_price_minor !== null

function priceDifference({ sku, unit_price_minor: was }: PastLine, is: number): Difference[] {
  const code = is > was ? "PRICE_UP" : "PRICE_DOWN"
  return is === was ? [] : [difference(sku, code, { was_minor: was, is_minor: is })]
}

const shortage = (
  sku: string,
  needed: number,
  { reachable }: Pick<ArticleToday, "reachable">
): Difference[] =>
  reachable !== null && reachable < needed ? [difference(sku, "SHORT", { needed, reachable })] : []

/**
 * Orders again what was ordered before, and tells what is different today. What is no longer sold
 * gives way to its substitute, or is left out with a word.
 */
export function reorder(
  past: readonly PastLine[],
  today: ReadonlyMap<string, ArticleToday>
): Reorder {
  const lines: Reorder["lines"] = []
  const differences: Difference[] = []
  for (const line of past) {
    const { sku, quantity } = line
    const article = today.get(sku)
    const substitute = today.get(article?.substitute_sku ?? "")
    const chosen = isSold(article) ? article : isSold(substitute) ? substitute : null
    if (!chosen) {
      differences.push(difference(sku, "GONE", { quantity }))
      continue
    }
    lines.push({ sku: chosen.sku, quantity })
    differences.push(
      ...(chosen.sku === sku
        ? priceDifference(line, chosen.unit_price_minor ?? 0)
        : [difference(sku, "SUBSTITUTE", { substitute_sku: chosen.sku, quantity })]),
      ...shortage(chosen.sku, quantity, chosen)
    )
  }
  return { lines, differences }
}
