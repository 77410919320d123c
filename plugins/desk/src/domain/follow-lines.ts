import type { OfferedLine } from "./offer"

/** Pieces of an order line: how many there are now and how many sellers have taken. */
export interface CountedLine {
  line_id: string
  quantity: number
  taken: number
}

/** What an edited order leaves to offer, and by how much sellers have taken too many. */
export interface Followed {
  open: OfferedLine[]
  too_many: OfferedLine[]
}

const wanting = (lines: readonly CountedLine[], pieces: (line: CountedLine) => number) =>
  lines
    .map((line) => ({ line_id: line.line_id, quantity: pieces(line) }))
    .filter(({ quantity }) => quantity > 0)

/** After an edit of the order: what is taken stays taken as far as it is still ordered, the rest is open. */
export const followLines = (lines: readonly CountedLine[]): Followed => ({
  open: wanting(lines, ({ quantity, taken }) => quantity - taken),
  too_many: wanting(lines, ({ quantity, taken }) => taken - quantity),
})

/**
 * Takes pieces off what sellers have taken, the last taken first.
 *
 * @returns the new figures of the rows that change
 */
export function giveBack<Row extends { line_id: string; taken: number }>(
  rows: readonly Row[],
  tooMany: readonly OfferedLine[]
): { row: Row; taken: number }[] {
  const left = new Map(tooMany.map(({ line_id, quantity }) => [line_id, quantity]))
  return [...rows].reverse().flatMap((row) => {
    const back = Math.min(row.taken, left.get(row.line_id) ?? 0)
    left.set(row.line_id, (left.get(row.line_id) ?? 0) - back)
    return back ? [{ row, taken: row.taken - back }] : []
  })
}
