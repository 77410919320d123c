import type { LineNote } from "../../contract"
import type { Catalogue, Match } from "./catalogue"
import { isUnreadable, ROW_CHARACTERS, shownRow, withoutLeading } from "./clean"
import { type Columns, rowUnit } from "./columns"
import { findArticlesIn } from "./find-article"
import { hasFormula, isFormula } from "./formula"
import { freeQuantity } from "./free-quantity"
import {
  issueOf,
  type QuantityReading,
  readQuantityCell,
  type RowIssue,
  toPieces,
  type TypedQuantity,
} from "./quantity"

export interface UnresolvedReading {
  kind: "unresolved"
  typed: TypedQuantity | null
  issues: RowIssue[]
  /** Articles the row may mean. */
  skus: string[]
  /** What stands where an article should: worth learning once the buyer says which one it is. */
  code: string | null
}

/** What one row of a list says. */
export type RowReading =
  { kind: "line"; sku: string; quantity: number; notes: LineNote[] } | UnresolvedReading

const unresolved = (
  issues: RowIssue[],
  typed: TypedQuantity | null = null,
  skus: string[] = [],
  code: string | null = null
): UnresolvedReading => ({ kind: "unresolved", issues, typed, skus, code })

const matchNotes = ({ kind, article }: Match, typed: string): LineNote[] => {
  const facts = { typed: shownRow(typed), sku: article.sku }
  if (kind === "exact") {
    return []
  }
  return [{ code: kind === "own" ? "OWN_ARTICLE" : "LOOKALIKE", facts }]
}

/** An article and a quantity make a line, unless the article is no longer sold. */
function lineOf(match: Match, typed: string, reading: QuantityReading): RowReading {
  const { article } = match
  const quantity = reading.typed
  if (article.discontinued) {
    const substitutes = article.substitute_sku ? [article.substitute_sku] : []
    return unresolved([issueOf("DISCONTINUED", { sku: article.sku })], quantity, substitutes)
  }
  if (reading.kind === "issue") {
    return unresolved([reading.issue], quantity, [article.sku])
  }
  const pieces = toPieces(reading.typed, article)
  return pieces.kind === "issue"
    ? unresolved([pieces.issue], quantity, [article.sku])
    : {
        kind: "line",
        sku: article.sku,
        quantity: pieces.quantity,
        notes: [...matchNotes(match, typed), ...pieces.notes],
      }
}

/** A row whose columns are known; null when its article cell names no article. */
function readByColumns(cells: readonly string[], columns: Columns, catalogue: Catalogue) {
  const cell = (cells[columns.article ?? 0] ?? "").trim()
  if (isFormula(cell)) {
    return unresolved([issueOf("FORMULA")])
  }
  const match = catalogue.find(cell)
  const [inside, another] = match ? [] : findArticlesIn(cell.slice(0, ROW_CHARACTERS), catalogue)
  const found = match ?? inside
  if (!found || another) {
    return null
  }
  const quantityCell = cells[columns.quantity ?? 0] ?? ""
  const quantity =
    inside && !quantityCell.trim()
      ? freeQuantity(cell, inside)
      : readQuantityCell(quantityCell, rowUnit(cells, columns))
  return lineOf(found, inside?.text ?? cell, quantity)
}

/** `20xSX118` and `SX118x20` with room around the sign. */
const spacedTimes = (text: string) => text.replace(/(\d)[xх×*](?=[\p{L}\d])/giu, "$1 x ")

/** Reads one row of free text. */
export function readFreeRow(raw: string, catalogue: Catalogue): RowReading {
  const row = withoutLeading(raw.slice(0, ROW_CHARACTERS))
  if (hasFormula(row)) {
    return unresolved([issueOf("FORMULA")])
  }
  const asTyped = findArticlesIn(row, catalogue)
  const text = asTyped.length ? row : spacedTimes(row)
  const found = asTyped.length ? asTyped : findArticlesIn(text, catalogue)
  const skus = [...new Set(found.map(({ article }) => article.sku))]
  if (skus.length > 1) {
    return unresolved([issueOf("AMBIGUOUS", { skus: skus.slice(0, 3).join(", ") })], null, skus)
  }
  return found.length
    ? lineOf(found[0], found[0].text, freeQuantity(text, found[0]))
    : unknownRow(text)
}

const LAST_QUANTITY = /(?:^|[^\p{L}\d.,])(\d{1,5}(?:[.,]\d{1,2})?\s*\p{L}{0,6}\.?)\s*$/u
const CODE_LENGTH = 64

const learnable = (text: string) => {
  const code = shownRow(text).replace(/^[\s;,|:–-]+|[\s;,|:–-]+$/gu, "")
  return code.length >= 3 && code.length <= CODE_LENGTH ? code : null
}

/** A row that names no article: its quantity and its words are kept for when the buyer picks one. */
function unknownRow(row: string): UnresolvedReading {
  const last = LAST_QUANTITY.exec(row)
  const typed = last && positive(readQuantityCell(last[1]))
  const code = learnable(typed && last ? row.slice(0, last.index) : row)
  return unresolved([issueOf("NOT_FOUND")], typed, [], code)
}

const positive = (reading: QuantityReading): TypedQuantity | null =>
  reading.kind === "quantity" && reading.typed.value > 0 ? reading.typed : null

/** What the table's columns say of a row whose article is unknown. */
function withColumns(reading: UnresolvedReading, cells: readonly string[], columns: Columns) {
  const { article, quantity } = columns
  if (article === null || quantity === null || reading.issues[0].code !== "NOT_FOUND") {
    return reading
  }
  return {
    ...reading,
    typed: positive(readQuantityCell(cells[quantity] ?? "", rowUnit(cells, columns))),
    code: learnable(cells[article] ?? ""),
  }
}

/** Reads one row of a table; a row that does not follow the table's columns is read as free text. */
export function readRow(
  cells: readonly string[],
  columns: Columns,
  catalogue: Catalogue
): RowReading {
  const raw = cells.join(" \t ")
  if (isUnreadable(raw)) {
    return unresolved([issueOf("UNREADABLE")])
  }
  const known =
    columns.article === null || columns.quantity === null
      ? null
      : readByColumns(cells, columns, catalogue)
  if (known) {
    return known
  }
  const reading = readFreeRow(raw, catalogue)
  return reading.kind === "unresolved" ? withColumns(reading, cells, columns) : reading
}
