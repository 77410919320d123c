/** A cell that no spreadsheet computes: what looks like a formula gets an apostrophe. */
export function csvCell(value: string | number): string {
  const text = String(value)
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** What spreadsheets open as it is: a byte order mark, semicolons, points as decimal marks. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(";")).join("\r\n")}\r\n`
