/**
 * How many letters have to be inserted, dropped, replaced or swapped with their neighbour to turn one word into the
 * other; `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1
  }
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, beforeLast)
    if (Math.min(...row) > limit) {
      return limit + 1
    }
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length], limit + 1)
}

function nextRow(a: string, b: string, i: number, last: number[], beforeLast: number[]): number[] {
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
    row[j] = Math.min(last[j] + 1, row[j - 1] + 1, replaced)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      row[j] = Math.min(row[j], beforeLast[j - 2] + 1)
    }
  }
  return row
}
