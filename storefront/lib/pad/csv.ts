const RISKY = /^[=+\-@\t\r]/

/** A cell that a spreadsheet neither splits nor executes. */
function cell(value: string | number): string {
  const text = typeof value === "string" && RISKY.test(value) ? `'${value}` : String(value)
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV for spreadsheets of both languages: byte order mark and semicolons. */
export const toCsv = (rows: (string | number)[][]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`
