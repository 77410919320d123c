/** Rows that one quoted cell may span; a quote left open longer is just a character. */
const QUOTED_ROWS = 20

const DELIMITERS = ["\t", ";", "|", ","] as const
export type Delimiter = (typeof DELIMITERS)[number]

interface Cursor {
  cells: string[]
  next: number
}

/** Where the quoted cell that opens at `from` ends, or -1 when its quote is never closed nearby. */
function closingQuote(text: string, from: number, delimiter: string) {
  let breaks = 0
  for (let at = from + 1; at < text.length && breaks <= QUOTED_ROWS; at++) {
    if (text[at] === "\n") {
      breaks++
    }
    if (text[at] !== '"') {
      continue
    }
    if (text[at + 1] === '"') {
      at++
      continue
    }
    const after = text[at + 1]
    return after === undefined || after === delimiter || after === "\n" ? at : -1
  }
  return -1
}

function endOfPlain(text: string, from: number, delimiter: string) {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") {
    end++
  }
  return end
}

function readRow(text: string, from: number, delimiter: string): Cursor {
  const cells: string[] = []
  let at = from
  for (;;) {
    const closing = text[at] === '"' ? closingQuote(text, at, delimiter) : -1
    const end = closing >= 0 ? closing + 1 : endOfPlain(text, at, delimiter)
    cells.push(closing >= 0 ? text.slice(at + 1, closing).replace(/""/g, '"') : text.slice(at, end))
    if (text[end] !== delimiter) {
      return { cells, next: end + 1 }
    }
    at = end + 1
  }
}

/** Cells of delimited text, quotes as in CSV; a row break inside quotes belongs to the cell. */
export function splitCells(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = []
  for (let at = 0; at < text.length;) {
    const { cells, next } = readRow(text, at, delimiter)
    rows.push(cells)
    at = next
  }
  return rows
}

const SAMPLE = 200
const SAMPLE_CHARACTERS = 100_000
const TABLE_SHARE = 0.6

/**
 * The delimiter of a table pasted as text, or null for free text: most rows have it equally often.
 */
export function delimiterOf(text: string): Delimiter | null {
  const rows = text
    .slice(0, SAMPLE_CHARACTERS)
    .split("\n", SAMPLE)
    .filter((row) => row.trim())
    .map((row) => row.replace(/"[^"]*"/g, ""))
  const isTable = (delimiter: Delimiter) => {
    const counts = new Map<number, number>()
    for (const row of rows) {
      const count = row.split(delimiter).length - 1
      counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    counts.delete(0)
    return Math.max(0, ...counts.values()) >= rows.length * TABLE_SHARE
  }
  return rows.length ? (DELIMITERS.find(isTable) ?? null) : null
}
