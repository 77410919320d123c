import { cellsOf, FILE_LIMITS } from "@orac/intake"
import type { Catalogue } from "./catalogue"
import { shownRow } from "./clean"
import { type Columns, detectColumns, isHeader, NO_COLUMNS } from "./columns"
import { readRow, type RowReading } from "./read-row"

export const MAX_ROWS = 5_000
export const MAX_TEXT_BYTES = FILE_LIMITS.textBytes

/** A row with content: what was typed and what it says. */
export type ListRow = RowReading & { position: number; raw: string }

export type ListReading =
  { kind: "list"; rows: ListRow[]; headers: number } | { kind: "too_long"; rows: number }

const HEADER_WITHIN = 10

const hasContent = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== "")

/**
 * Reads a table: its header, what its columns mean, and every row with content. No row is dropped:
 * a row that says nothing is handed back unresolved.
 */
export function readTable(
  table: readonly (readonly string[])[],
  catalogue: Catalogue
): ListReading {
  const rows = table.filter(hasContent)
  if (rows.length > MAX_ROWS) {
    return { kind: "too_long", rows: rows.length }
  }
  const headerAt = rows.slice(0, HEADER_WITHIN).findIndex(isHeader)
  const header = headerAt < 0 ? [] : rows[headerAt]
  const body = rows.filter((_, n) => n !== headerAt)
  const isTable = body.some((cells) => cells.length > 1)
  const columns: Columns = isTable ? detectColumns(body, header, catalogue) : NO_COLUMNS
  return {
    kind: "list",
    headers: headerAt < 0 ? 0 : 1,
    rows: body.map((cells, n) => ({
      ...readRow(cells, columns, catalogue),
      position: n + 1,
      raw: shownRow(cells.join(" ; ")),
    })),
  }
}

/**
 * Reads a list pasted as text: a table of a spreadsheet, CSV, a mail or a message.
 *
 * @param text at most `MAX_TEXT_BYTES`; more than `MAX_ROWS` rows are refused as a whole
 */
export const readText = (text: string, catalogue: Catalogue): ListReading =>
  readTable(cellsOf(text), catalogue)
