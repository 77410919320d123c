/** A part of a long list. */
export interface Page {
  limit: number
  offset: number
}

/** Rows of a query that counts them all in the column `total`. */
export function pageOf<Row>(rows: (Row & { total: number })[]): { rows: Row[]; count: number } {
  return {
    count: rows[0]?.total ?? 0,
    rows: rows.map((row) => {
      const { total: _total, ...rest } = row
      return rest as Row
    }),
  }
}

/** A pattern for `ilike` that takes what people type literally. */
export const containing = (text: string | undefined) =>
  `%${(text ?? "").replace(/[\\%_]/g, "\\$&")}%`
