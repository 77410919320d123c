import type { Catalogue } from "./catalogue"
import { readNumber, type Unit, unitOf } from "./number"
import { readQuantityCell } from "./quantity"

/** Which column of a table says what; null where none does. */
export interface Columns {
  article: number | null
  quantity: number | null
  unit: number | null
}

export const NO_COLUMNS: Columns = { article: null, quantity: null, unit: null }

const SAMPLE = 300
const ARTICLE_SHARE = 0.4
const QUANTITY_SHARE = 0.5

const QUANTITY_WORDS =
  /^(кол(-?\s?во|ичество|\.)?|к-во|заказ\p{L}*|qty|quantity|q-?ty|pcs|pieces|шт\.?|anzahl|menge|amount|order(ed)?)([\s,.(].*)?$/iu
const ARTICLE_WORDS =
  /^(арт(икул)?|код|code|sku|article|art|item|номенклатура|модель|product|товар|наименование|name|название)([\s,.№(].*)?$/iu
const OTHER_WORDS =
  /^(цена|price|сумма|sum|total|итого|стоимость|ед(\.|иница)?|unit|uom|№|no|n|п\/п|№ ?п\/п|#|остаток|stock|скидка|discount|вес|weight|длина|length|ндс|vat|комментарий|comment|описание|description|фото|бренд|brand)([\s,.(/].*)?$/iu

const isHeading = (cell: string) =>
  [QUANTITY_WORDS, ARTICLE_WORDS, OTHER_WORDS].some((words) => words.test(cell.trim()))

/**
 * Whether a row names columns instead of filling them. A row with a digit is never taken for one, nor
 * a sentence that merely begins with such a word: what is not surely a header stays a row.
 */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim())
  if (filled.some((cell) => /\d/.test(cell))) {
    return false
  }
  if (filled.length === 1) {
    return filled[0].trim().split(/\s+/).every(isHeading)
  }
  return filled.filter(isHeading).length * 2 >= filled.length
}

type Share = (cell: string) => boolean

interface Table {
  rows: readonly (readonly string[])[]
  header: readonly string[]
  width: number
}

const shareOf = ({ rows }: Table, column: number, test: Share) =>
  rows.filter((row) => test(row[column] ?? "")).length / Math.max(1, rows.length)

/** The column with the highest score of at least `least`; the leftmost of equals. */
function best(width: number, least: number, score: (column: number) => number): number | null {
  let winner: number | null = null
  let high = least
  for (let column = 0; column < width; column++) {
    const value = score(column)
    if (value >= least && (winner === null || value > high)) {
      winner = column
      high = value
    }
  }
  return winner
}

const isQuantity = (cell: string) => {
  const reading = readQuantityCell(cell)
  return reading.kind === "quantity" && reading.typed.value > 0
}
const isWhole = (cell: string) => Number.isInteger(readNumber(cell.trim())?.value ?? NaN)

/** 1, 2, 3, ... numbers the rows and orders nothing. */
function numbersRows({ rows }: Table, column: number) {
  const values = rows.map((row) => Number((row[column] ?? "").trim().replace(/[.)]$/, "")))
  return rows.length > 2 && values.every((value, n) => n === 0 || value === values[n - 1] + 1)
}

/** One value everywhere that no order would have: the length in millimetres. */
const isMeasure = ({ rows }: Table, column: number) =>
  rows.length > 2 && rows.every((row) => /^\d{4,}$/.test((row[column] ?? "").trim()))

function quantityScore(table: Table, column: number, article: number) {
  const heading = table.header[column]?.trim() ?? ""
  const named = QUANTITY_WORDS.test(heading)
  const numeric = shareOf(table, column, isQuantity)
  if (named) {
    return 2 + numeric
  }
  if (OTHER_WORDS.test(heading) || numbersRows(table, column) || isMeasure(table, column)) {
    return 0
  }
  const nearness = (column > article ? 0.1 : 0) - Math.abs(column - article) / 100
  return numeric + shareOf(table, column, isWhole) / 5 + nearness
}

/**
 * Finds out what the columns of a table mean: the article column by how many cells name an article,
 * the quantity column by its heading or by how many cells are whole numbers.
 *
 * @param rows cells without the header
 * @param header the header's cells, empty when there is none
 */
export function detectColumns(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  catalogue: Catalogue
): Columns {
  const sample = rows.slice(0, SAMPLE)
  const width = Math.max(0, ...sample.map((row) => row.length))
  const table: Table = { rows: sample, header, width }
  const article = best(width, ARTICLE_SHARE, (column) =>
    shareOf(table, column, (cell) => catalogue.find(cell.trim()) !== null)
  )
  if (article === null) {
    return NO_COLUMNS
  }
  const quantity = best(width, QUANTITY_SHARE, (column) =>
    column === article ? 0 : quantityScore(table, column, article)
  )
  const unit = best(width, QUANTITY_SHARE, (column) =>
    column === article || column === quantity
      ? 0
      : shareOf(table, column, (cell) => isCountUnit(cell))
  )
  return { article, quantity, unit }
}

const isCountUnit = (cell: string) => {
  const unit = unitOf(cell.trim())
  return unit !== null && unit !== "other"
}

/** The unit a row's unit cell names; pieces where it names none. */
export const rowUnit = (cells: readonly string[], { unit }: Columns): Unit =>
  (unit === null ? null : unitOf((cells[unit] ?? "").trim())) ?? "pcs"
