/** What reading a list needs to know of an article. */
export interface ListedArticle {
  sku: string
  sku_key: string
  name: Record<string, string>
  length_mm: number | null
  pack_quantity: number
  discontinued: boolean
  substitute_sku: string | null
}

/** `exact` brings a code to the form in which codes are compared, `loose` also forgives O for 0. */
export interface KeyFunctions {
  exact(text: string): string
  loose(text: string): string
}

export type MatchKind = "exact" | "lookalike" | "own"

export interface Match {
  article: ListedArticle
  kind: MatchKind
}

/** The articles of the moment with the partner's own article numbers, indexed for reading. */
export interface Catalogue {
  articles: readonly ListedArticle[]
  key(text: string): string
  /** A part of a key; parts of a text, joined, are compared by `mayName` before `find` looks closer. */
  part(text: string): string
  mayName(joinedParts: string): boolean
  /** The article a piece of text names as a whole, or null. */
  find(text: string): Match | null
}

const SEPARATORS = /[\s\p{Pd}\p{Cf}\u2212_]/gu
const plain = (text: string) => text.toUpperCase().replace(SEPARATORS, "")

/** Two numbers may only be joined where the code itself has a separator: "DX174 2300", never "C39 6". */
function joinsAsWritten(text: string, sku: string) {
  const joints = text.match(/\d[^\p{L}\d]+\d/gu) ?? []
  const written = sku.match(/\d[^\p{L}\d]+\d/gu) ?? []
  return joints.length <= written.length
}

/**
 * Indexes articles for reading lists.
 *
 * @param own the partner's own article numbers: key -> our code
 */
export function catalogueOf(
  articles: readonly ListedArticle[],
  own: ReadonlyMap<string, string>,
  keys: KeyFunctions
): Catalogue {
  const bySku = new Map(articles.map((article) => [article.sku, article]))
  const byKey = new Map(articles.map((article) => [article.sku_key, article]))
  const byLoose = looseIndex(articles, keys)
  const names = new Set([...articles.map(({ sku }) => sku), ...own.keys()].map(keys.loose))

  const find = (text: string): Match | null => {
    const key = keys.exact(text)
    const article = byKey.get(key)
    if (article) {
      return joinsAsWritten(text, article.sku)
        ? { article, kind: plain(text) === key ? "exact" : "lookalike" }
        : null
    }
    const owned = bySku.get(own.get(key) ?? "")
    if (owned) {
      return { article: owned, kind: "own" }
    }
    const loose = byLoose.get(keys.loose(text))
    return loose && joinsAsWritten(text, loose.sku) ? { article: loose, kind: "lookalike" } : null
  }
  return {
    articles,
    key: keys.exact,
    part: keys.loose,
    mayName: (joinedParts) => names.has(joinedParts),
    find,
  }
}

/** Loose keys that two articles share name neither. */
function looseIndex(articles: readonly ListedArticle[], keys: KeyFunctions) {
  const index = new Map<string, ListedArticle | null>()
  for (const article of articles) {
    const key = keys.loose(article.sku)
    index.set(key, index.has(key) ? null : article)
  }
  return index
}
