import type { Catalogue } from "../reading/catalogue"
import { storable } from "../reading/clean"
import {
  type ListReading,
  type ListRow,
  MAX_ROWS,
  MAX_TEXT_BYTES,
  readTable,
  readText,
} from "../reading/read-list"
import { decodeText } from "./decode"
import { FILE_LIMITS, FileRefused } from "./limits"
import { readWorkbook } from "./read-workbook"
import { sniff } from "./sniff"

const hasContent = (sheet: string[][]) => sheet.some((row) => row.some((cell) => cell.trim()))

/** Every sheet is a table of its own; their rows follow one another. */
function readSheets(sheets: string[][][], catalogue: Catalogue): ListReading {
  const rows: ListRow[] = []
  let headers = 0
  for (const sheet of sheets.filter(hasContent)) {
    const reading = readTable(
      sheet.map((row) => row.map(storable)),
      catalogue
    )
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

/**
 * Reads an uploaded list: CSV or other text in UTF-8, UTF-16 or windows-1251, XLSX or XLS.
 *
 * @throws FileRefused with what is wrong with the file
 */
export async function readFile(file: Uint8Array, catalogue: Catalogue): Promise<ListReading> {
  const kind = sniff(file)
  const max = kind === "text" ? MAX_TEXT_BYTES : FILE_LIMITS.bytes
  if (file.length > max) {
    throw new FileRefused("FILE_TOO_LARGE", `The file is larger than ${max} bytes.`, { max })
  }
  if (kind === "zip" || kind === "xls") {
    return readSheets(await readWorkbook(file, kind, MAX_ROWS), catalogue)
  }
  if (kind === "text") {
    return readText(decodeText(file), catalogue)
  }
  throw new FileRefused("FILE_KIND", "Only CSV, XLSX and XLS files are read.", { kind })
}
