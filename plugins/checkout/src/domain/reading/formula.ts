const NUMBER_WITH_UNIT = /^[+\-\u2212]\s*[\d\s\u00a0\u202f.,']*\p{L}{0,8}\.?$/u

/**
 * Whether a cell would be computed by a spreadsheet: "=1+1", "+cmd|...", "@SUM(1)", "-2+3".
 * A signed number is a number. Nothing here is ever evaluated.
 */
export function isFormula(cell: string): boolean {
  const text = cell.trim()
  if (/^[=@]/.test(text)) {
    return true
  }
  return /^[+\-\u2212]/.test(text) && /[\d\p{L}(]/u.test(text) && !NUMBER_WITH_UNIT.test(text)
}

/** Whether a row of free text starts with a formula or carries one where its quantity should be. */
export const hasFormula = (row: string): boolean =>
  /^\s*[=@]/.test(row) ||
  /^\s*\+\s*[\p{L}(]/u.test(row) ||
  /^\s*[+\-\u2212]?\d+\s*[+*/]\s*\d/.test(row) ||
  /[\s;,|"][=@][^\s=]/.test(row) ||
  /[\s;,|"]\+\p{L}+[|(!]/u.test(row)
