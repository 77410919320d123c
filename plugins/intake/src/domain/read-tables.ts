import { decodeText } from "./decode"
import { FILE_LIMITS, FileRefused } from "./limits"
import { readWorkbook } from "./read-workbook"
import { sniff } from "./sniff"
import { cellsOf, storable } from "./text"

/**
 * The tables of a foreign file as cells of text: CSV or other text in UTF-8, UTF-16 or windows-1251
 * is one table, XLSX and XLS one a sheet. Formulas are never computed.
 *
 * @param rows a spreadsheet is read up to this many rows, and one more to show that there are more
 * @throws FileRefused with what is wrong with the file
 */
export async function readTables(file: Uint8Array, rows: number): Promise<string[][][]> {
  const kind = sniff(file)
  const max = kind === "text" ? FILE_LIMITS.textBytes : FILE_LIMITS.bytes
  if (file.length > max) {
    throw new FileRefused("FILE_TOO_LARGE", `The file is larger than ${max} bytes.`, { max })
  }
  if (kind === "zip" || kind === "xls") {
    const sheets = await readWorkbook(file, kind, rows)
    return sheets.map((sheet) => sheet.map((row) => row.map(storable)))
  }
  if (kind === "text") {
    return [cellsOf(decodeText(file))]
  }
  throw new FileRefused("FILE_KIND", "Only CSV, XLSX and XLS files are read.", { kind })
}
