import { looseSkuKey, skuKey } from "../sku-key"
import { editDistance } from "./edit-distance"

/** What search needs of an article. */
export interface Searchable {
  sku: string
  sku_key: string
  name: Record<string, string>
}

interface Entry<Row> {
  row: Row
  key: string
  looseKey: string
  words: string[]
}

interface Query {
  key: string
  looseKey: string
  words: string[]
}

/** How well an article answers a query: lower is better, in steps that never mix. */
const STEP = { exact: 0, looseExact: 1, prefix: 2, words: 3, inside: 4, similar: 5 } as const
const NO_MATCH = Infinity
const SHORTEST_SIMILAR_KEY = 4

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const toEntry = <Row extends Searchable>(row: Row): Entry<Row> => ({
  row,
  key: row.sku_key,
  looseKey: looseSkuKey(row.sku_key),
  words: [...new Set(Object.values(row.name).flatMap(wordsOf))],
})

const hasEveryWord = (entry: Entry<unknown>, query: Query) =>
  query.words.length > 0 &&
  query.words.every(
    (word) =>
      entry.words.some((candidate) => candidate.startsWith(word)) ||
      entry.looseKey.startsWith(looseSkuKey(word))
  )

function similarity({ looseKey }: Entry<unknown>, query: Query): number {
  if (query.looseKey.length < SHORTEST_SIMILAR_KEY) {
    return NO_MATCH
  }
  const limit = query.looseKey.length < 6 ? 1 : 2
  const distance = editDistance(looseKey, query.looseKey, limit)
  return distance > limit ? NO_MATCH : STEP.similar + distance / 10
}

function scoreOf(entry: Entry<unknown>, query: Query): number {
  if (query.key && entry.key === query.key) return STEP.exact
  if (query.looseKey && entry.looseKey === query.looseKey) return STEP.looseExact
  if (query.looseKey && entry.looseKey.startsWith(query.looseKey)) return STEP.prefix
  if (hasEveryWord(entry, query)) return STEP.words
  if (query.looseKey.length > 1 && entry.looseKey.includes(query.looseKey)) return STEP.inside
  return similarity(entry, query)
}

/**
 * Prepares articles for searching; the rows' order breaks ties.
 *
 * Found are, in this order: the exact code, the code with O for zero, codes that begin with the query, articles whose
 * name has a word for every word of the query in any language, codes that contain it, and codes within a typing error or two.
 *
 * @returns a search for at most `limit` rows, best first
 */
export function articleSearch<Row extends Searchable>(rows: readonly Row[]) {
  const entries = rows.map(toEntry)
  return (text: string, limit: number): Row[] => {
    const query = { key: skuKey(text), looseKey: looseSkuKey(text), words: wordsOf(text) }
    const found = entries.flatMap((entry, place) => {
      const score = scoreOf(entry, query)
      return score === NO_MATCH ? [] : [{ row: entry.row, score, place }]
    })
    found.sort((a, b) => a.score - b.score || a.place - b.place)
    return found.slice(0, limit).map(({ row }) => row)
  }
}
