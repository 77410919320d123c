import type { FoundArticle } from "./find-article"
import { readNumber, type Unit, unitOf } from "./number"
import { issueOf, type QuantityReading, type TypedQuantity } from "./quantity"

/** Stands where the article was cut out, so that a dash beside it is no minus. */
const HOLE = "\u0001"
const DIMENSIONS = /\d+\s*[xх×*]\s*\d+(\s*[xх×*]\s*\d+)?(\s*(мм|mm|см|cm))?/giu
const NUMBER =
  /(?<![\p{L}\d]|\d[.,])((?<![^\s;,|:"(])[-\u2212])?(\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?!\d)|\d+)((?:[.,]\d+)*)(?!\d)\s*(п\.?\s?м|м\.?\s?п|[\p{L}%€₽$]+[23]?)?(?![\p{L}\d])/gu

interface Written extends TypedQuantity {
  other: number | null
  hasUnit: boolean
  isAfter: boolean
  hasFraction: boolean
}

function numbersIn(text: string): Written[] {
  const hole = text.indexOf(HOLE)
  return Array.from(text.replace(DIMENSIONS, blank).matchAll(NUMBER), (match) => {
    const [, sign = "", digits, fraction, word] = match
    const unit = word ? unitOf(word) : null
    const number = readNumber(digits + fraction) ?? { value: NaN, other: null }
    return {
      value: sign ? -number.value : number.value,
      other: number.other,
      unit: unit ?? ("pcs" as Unit),
      hasUnit: unit !== null,
      isAfter: match.index > hole,
      hasFraction: !Number.isInteger(number.value),
    }
  }).filter((number) => number.unit !== "other")
}

const blank = (text: string) => " ".repeat(text.length)

/** The article's own length beside its code ("SX118 2м", "C351 2000") says nothing of the quantity. */
function isOwnLength(number: Written, length_mm: number | null) {
  const millimetres = number.unit === "m" ? number.value * 1000 : number.value
  const isLength = number.unit === "m" || (!number.hasUnit && number.value >= 1000)
  return isLength && millimetres === length_mm
}

const PREFERENCES: ((number: Written) => boolean)[] = [
  (number) => number.hasUnit,
  (number) => number.isAfter && !number.hasFraction,
  (number) => number.isAfter,
  () => true,
]

/**
 * Finds the quantity in a row of free text around its article. Where several numbers may be meant,
 * none is chosen.
 */
export function freeQuantity(row: string, found: FoundArticle): QuantityReading {
  const text = `${row.slice(0, found.start)}${HOLE}${row.slice(found.end)}`
  const numbers = numbersIn(text).filter((number) => !isOwnLength(number, found.article.length_mm))
  const wanted = PREFERENCES.find((prefers) => numbers.some(prefers))
  const chosen = wanted ? numbers.filter(wanted) : []
  if (!chosen.length) {
    return { kind: "issue", issue: issueOf("NO_QUANTITY"), typed: null }
  }
  const readings = chosen.flatMap(({ value, other }) => (other === null ? [value] : [value, other]))
  const typed = { value: chosen[0].value, unit: chosen[0].unit }
  return readings.length === 1
    ? { kind: "quantity", typed }
    : { kind: "issue", issue: issueOf("BAD_QUANTITY", { readings: readings.join(" / ") }), typed }
}
