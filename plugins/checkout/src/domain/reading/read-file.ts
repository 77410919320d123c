import { readTables } from "@orac/intake"
import type { Catalogue } from "./catalogue"
import { type ListReading, type ListRow, MAX_ROWS, readTable } from "./read-list"

const hasContent = (sheet: string[][]) => sheet.some((row) => row.some((cell) => cell.trim()))

/**
 * Reads an uploaded list: CSV or other text, XLSX or XLS. Every sheet is a table of its own; their
 * rows follow one another.
 *
 * @throws FileRefused with what is wrong with the file
 */
export async function readFile(file: Uint8Array, catalogue: Catalogue): Promise<ListReading> {
  const sheets = await readTables(file, MAX_ROWS)
  const rows: ListRow[] = []
  let headers = 0
  for (const sheet of sheets.filter(hasContent)) {
    const reading = readTable(sheet, catalogue)
    if (reading.kind === "too_long") {
      return reading
    }
    const offset = rows.length
    rows.push(...reading.rows.map((row) => ({ ...row, position: offset + row.position })))
    headers += reading.headers
  }
  return rows.length > MAX_ROWS
    ? { kind: "too_long", rows: rows.length }
    : { kind: "list", rows, headers }
}
