/**
 * Runs in a worker thread, so that a spreadsheet made to be slow stops nothing but itself. It is text
 * because a worker has no TypeScript loader. Formulas are never computed: a formula counts by the
 * number or text that the file remembers of it, and shows as "=..." where it remembers none.
 */
export const SHEET_WORKER = `
const { parentPort, workerData } = require("worker_threads")
const XLSX = require(workerData.library)

const textOf = (cell) => {
  if (!cell) return ""
  if (cell.t === "n" || cell.t === "s" || cell.t === "str" || cell.t === "b") {
    return cell.v === undefined || cell.v === null ? "" : String(cell.v)
  }
  return cell.f ? "=" + cell.f : (cell.w ?? "")
}

const rowsOf = (sheet) =>
  Array.from(sheet["!data"] ?? [], (row) =>
    Array.from((row ?? []).slice(0, workerData.columns), textOf))

try {
  const book = XLSX.read(workerData.bytes, {
    type: "array", dense: true, sheetRows: workerData.rows + 1,
    cellFormula: true, cellHTML: false, cellStyles: false, bookVBA: false, cellText: false,
  })
  const sheets = book.SheetNames.slice(0, workerData.sheets)
  parentPort.postMessage({ sheets: sheets.map((name) => rowsOf(book.Sheets[name])) })
} catch (error) {
  parentPort.postMessage({ error: String(error && error.message).slice(0, 200) })
}
`
