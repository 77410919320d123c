import type { LineNote, RowIssueCode } from "../../contract"
import type { ListedArticle } from "./catalogue"
import { isFormula } from "./formula"
import { readNumber, type Unit, unitOf } from "./number"

/** No line of an order has more pieces; a larger number is a slip of the hand. */
export const MAX_QUANTITY = 99_999

export interface RowIssue {
  code: RowIssueCode
  facts: Record<string, string | number>
}

/** A quantity as typed, before an article says how many pieces that makes. */
export interface TypedQuantity {
  value: number
  unit: Unit
}

export type QuantityReading =
  | { kind: "quantity"; typed: TypedQuantity }
  | { kind: "issue"; issue: RowIssue; typed: TypedQuantity | null }

export const issueOf = (code: RowIssueCode, facts: RowIssue["facts"] = {}): RowIssue => ({
  code,
  facts,
})

const CELL = /^([+\-\u2212]?[\d\s\u00a0\u202f.,'’]+)\s*([\p{L}%€₽$.]*)$/u

/**
 * Reads a cell that should hold a quantity: "20", "1 200", "4 уп", "37,5 м".
 *
 * @param unit what the table's unit column says, where the cell itself says nothing
 */
export function readQuantityCell(cell: string, unit: Unit = "pcs"): QuantityReading {
  const text = cell.trim()
  if (!text) {
    return { kind: "issue", issue: issueOf("NO_QUANTITY"), typed: null }
  }
  if (isFormula(text)) {
    return { kind: "issue", issue: issueOf("FORMULA"), typed: null }
  }
  const match = CELL.exec(text)
  const number = match && readNumber(match[1])
  const written = match?.[2] ? unitOf(match[2]) : unit
  if (!number || !written || written === "other") {
    return {
      kind: "issue",
      issue: issueOf("BAD_QUANTITY", { text: text.slice(0, 40) }),
      typed: null,
    }
  }
  return { kind: "quantity", typed: { value: number.value, unit: written } }
}

export type Pieces =
  { kind: "pieces"; quantity: number; notes: LineNote[] } | { kind: "issue"; issue: RowIssue }

/** How many pieces of an article a typed quantity makes, with a note wherever that is not what was typed. */
export function toPieces({ value, unit }: TypedQuantity, article: ListedArticle): Pieces {
  if (!(value > 0)) {
    return { kind: "issue", issue: issueOf("BAD_QUANTITY", { value }) }
  }
  if (unit === "m" && !article.length_mm) {
    return { kind: "issue", issue: issueOf("BAD_QUANTITY", { value, unit }) }
  }
  const { quantity, notes } = converted({ value, unit }, article)
  return quantity > MAX_QUANTITY
    ? { kind: "issue", issue: issueOf("QUANTITY_TOO_LARGE", { value, max: MAX_QUANTITY }) }
    : { kind: "pieces", quantity, notes }
}

/** Products of decimals such as 37 x 1000 / 2000 carry noise that must not become a piece. */
const ceil = (value: number) => Math.ceil(Number(value.toPrecision(12)))

function converted({ value, unit }: TypedQuantity, article: ListedArticle) {
  const { length_mm, pack_quantity } = article
  if (unit === "m" && length_mm) {
    const pieces = ceil((value * 1000) / length_mm)
    return withNote(pieces, "METRES", { metres: value, pieces, length_mm })
  }
  if (unit === "pack") {
    const pieces = ceil(value * pack_quantity)
    return withNote(pieces, "PACKS", { packs: value, pieces, pack_quantity })
  }
  const pieces = ceil(value)
  return pieces === value
    ? { quantity: pieces, notes: [] }
    : withNote(pieces, "FRACTION_ROUNDED", { typed: value, pieces })
}

const withNote = (quantity: number, code: LineNote["code"], facts: LineNote["facts"]) => ({
  quantity,
  notes: [{ code, facts }],
})
