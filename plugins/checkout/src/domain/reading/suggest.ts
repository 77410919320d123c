import { distance } from "fastest-levenshtein"
import type { Catalogue, ListedArticle } from "./catalogue"

const CODE = /\p{L}{1,4}\s\d{2,5}\p{L}?(?![\p{L}\d])|[\p{L}\d][\p{L}\d\p{Pd}]{1,14}[\p{L}\d]/gu
const WORD = /\p{L}{4,}/gu
const STEM = 5
const CODES_PER_ROW = 3
const WORDS_PER_ROW = 12

const stem = (word: string) => word.toLowerCase().slice(0, STEM)
const tolerance = (key: string) => (key.length <= 3 ? 1 : 2)

function wordIndex(articles: readonly ListedArticle[]) {
  const index = new Map<string, Set<ListedArticle>>()
  for (const article of articles) {
    for (const word of Object.values(article.name).join(" ").match(WORD) ?? []) {
      const known = index.get(stem(word)) ?? new Set()
      index.set(stem(word), known.add(article))
    }
  }
  return index
}

/**
 * Makes a function that proposes articles for text that names none: codes a slip away first, then
 * articles whose names share the most words, rarer words first.
 */
export function suggester(catalogue: Catalogue, limit = 3): (text: string) => string[] {
  const words = wordIndex(catalogue.articles)
  const byCode = new Map<string, ListedArticle[]>()

  const nearCode = (key: string) => {
    if (!/\p{L}/u.test(key)) {
      return catalogue.articles.filter((one) => one.sku_key.replace(/\D/g, "") === key)
    }
    const near = catalogue.articles
      .filter(({ sku_key }) => Math.abs(sku_key.length - key.length) <= tolerance(key))
      .map((article) => ({ article, slips: distance(key, article.sku_key) }))
      .filter(({ slips }) => slips <= tolerance(key))
      .sort((a, b) => a.slips - b.slips || (a.article.sku < b.article.sku ? -1 : 1))
      .map(({ article }) => article)
    return near.slice(0, limit)
  }
  const cachedNear = (key: string) => {
    const known = byCode.get(key) ?? nearCode(key)
    byCode.set(key, known)
    return known
  }
  return (text) => {
    const codes = (text.match(CODE) ?? []).filter((code) => /\d/.test(code)).slice(0, CODES_PER_ROW)
    const near = codes.flatMap((code) => cachedNear(catalogue.key(code)))
    const named = near.length < limit ? byName(text, words) : []
    return [...new Set([...near, ...named].map((article) => article.sku))].slice(0, limit)
  }
}

function byName(text: string, index: Map<string, Set<ListedArticle>>): ListedArticle[] {
  const scores = new Map<ListedArticle, number>()
  for (const word of (text.match(WORD) ?? []).slice(0, WORDS_PER_ROW)) {
    const known = index.get(stem(word))
    known?.forEach((article) => scores.set(article, (scores.get(article) ?? 0) + 1 / known.size))
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0].sku < b[0].sku ? -1 : 1))
    .slice(0, 3)
    .map(([article]) => article)
}
