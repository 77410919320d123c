import type {
  GroupDiscountRule,
  LineRules,
  ListPriceRule,
  PartnerPriceRule,
  PriceBookRule,
  VolumeBreakRule,
} from "./rules"

/** The rules of many articles as they were read; null where there are none. */
export interface RuleSet {
  book: PriceBookRule | null
  items: (ListPriceRule & { sku: string })[] | null
  discounts: (GroupDiscountRule & { product_group: string })[] | null
  individual: (PartnerPriceRule & { sku: string })[] | null
  breaks: (VolumeBreakRule & { scope_key: string | null })[] | null
}

interface Article {
  sku: string
  product_group: string
  pack_quantity: number
}

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) {
      group.push(row)
    } else {
      groups.set(key(row), [row])
    }
  }
  return groups
}

const scopeKey = (scope: string, key: string | null) => `${scope}:${key ?? ""}`

/**
 * Deals a set of rules out to the articles they belong to.
 *
 * @param rateOf the tax rate of a product group in percent
 * @returns rules by article number; articles without a list price are absent
 */
export function rulesOfLines(
  { book, items, discounts, individual, breaks }: RuleSet,
  articles: readonly Article[],
  rateOf: (productGroup: string) => number
): Map<string, LineRules> {
  const lists = new Map((items ?? []).map((item) => [item.sku, item]))
  const matrix = new Map((discounts ?? []).map((cell) => [cell.product_group, cell]))
  const agreed = groupBy(individual ?? [], (rule) => rule.sku)
  const scoped = groupBy(breaks ?? [], (rule) => scopeKey(rule.scope, rule.scope_key))
  const found = new Map<string, LineRules>()
  for (const { sku, product_group, pack_quantity } of articles) {
    const list = lists.get(sku)
    if (book && list) {
      found.set(sku, {
        sku,
        pack_quantity,
        tax_rate: rateOf(product_group),
        book,
        list,
        group: matrix.get(product_group) ?? null,
        individual: agreed.get(sku) ?? [],
        breaks: [
          ...(scoped.get(scopeKey("sku", sku)) ?? []),
          ...(scoped.get(scopeKey("product_group", product_group)) ?? []),
          ...(scoped.get(scopeKey("book", null)) ?? []),
        ],
      })
    }
  }
  return found
}
