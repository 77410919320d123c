import { looseSkuKey, skuKey } from "../sku-key"
import { editDistance, letterSet, mayBeWithin } from "./edit-distance"

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
  letters: number
  words: string[]
  place: number
}

interface Query {
  key: string
  looseKey: string
  letters: number
  words: { word: string; looseKey: string }[]
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

const toEntry = <Row extends Searchable>(row: Row, place: number): Entry<Row> => ({
  row,
  place,
  key: row.sku_key,
  looseKey: looseSkuKey(row.sku_key),
  letters: letterSet(looseSkuKey(row.sku_key)),
  words: [...new Set(Object.values(row.name).flatMap(wordsOf))],
})

const toQuery = (text: string): Query => ({
  key: skuKey(text),
  looseKey: looseSkuKey(text),
  letters: letterSet(looseSkuKey(text)),
  words: wordsOf(text).map((word) => ({ word, looseKey: looseSkuKey(word) })),
})

const hasEveryWord = (entry: Entry<unknown>, query: Query) =>
  query.words.length > 0 &&
  query.words.every(
    ({ word, looseKey }) =>
      entry.words.some((candidate) => candidate.startsWith(word)) ||
      entry.looseKey.startsWith(looseKey)
  )

function match(entry: Entry<unknown>, query: Query): number {
  if (query.key && entry.key === query.key) {
    return STEP.exact
  }
  if (query.looseKey && entry.looseKey === query.looseKey) {
    return STEP.looseExact
  }
  if (query.looseKey && entry.looseKey.startsWith(query.looseKey)) {
    return STEP.prefix
  }
  if (hasEveryWord(entry, query)) {
    return STEP.words
  }
  if (query.looseKey.length > 1 && entry.looseKey.includes(query.looseKey)) {
    return STEP.inside
  }
  return NO_MATCH
}

function similarity({ looseKey, letters }: Entry<unknown>, query: Query): number {
  const limit = query.looseKey.length < 6 ? 1 : 2
  const isFar =
    query.looseKey.length < SHORTEST_SIMILAR_KEY || !mayBeWithin(letters, query.letters, limit)
  const distance = isFar ? limit + 1 : editDistance(looseKey, query.looseKey, limit)
  return distance > limit ? NO_MATCH : STEP.similar + distance / 10
}

function ranked<Row>(entries: Entry<Row>[], score: (entry: Entry<Row>) => number): Entry<Row>[] {
  const scored: { entry: Entry<Row>; score: number }[] = []
  for (const entry of entries) {
    const value = score(entry)
    if (value !== NO_MATCH) {
      scored.push({ entry, score: value })
    }
  }
  scored.sort((a, b) => a.score - b.score || a.entry.place - b.entry.place)
  return scored.map(({ entry }) => entry)
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
    const query = toQuery(text)
    const found = ranked(entries, (entry) => match(entry, query))
    if (found.length < limit) {
      const known = new Set(found)
      const rest = entries.filter((entry) => !known.has(entry))
      found.push(...ranked(rest, (entry) => similarity(entry, query)))
    }
    return found.slice(0, limit).map(({ row }) => row)
  }
}
