/**
 * How many letters have to be inserted, dropped, replaced or swapped with their neighbour to turn one word into the
 * other; `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1
  }
  const width = b.length + 1
  const cells = new Uint16Array((a.length + 1) * width)
  for (let j = 0; j < width; j++) {
    cells[j] = j
  }
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(cells, a, b, i) > limit) {
      return limit + 1
    }
  }
  return Math.min(cells[cells.length - 1], limit + 1)
}

/** Fills row `i` of the distances between the beginnings of two words and returns the least of it. */
function fillRow(cells: Uint16Array, a: string, b: string, i: number): number {
  const width = b.length + 1
  const row = i * width
  cells[row] = i
  let least = i
  for (let j = 1; j < width; j++) {
    const above = row + j - width
    const replaced = cells[above - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
    let best = Math.min(replaced, cells[above] + 1, cells[row + j - 1] + 1)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      best = Math.min(best, cells[above - width - 2] + 1)
    }
    cells[row + j] = best
    least = Math.min(least, best)
  }
  return least
}

/** The digits and letters that occur in a code, as bits; some letters share a bit. */
export function letterSet(code: string): number {
  let bits = 0
  for (let i = 0; i < code.length; i++) {
    const unit = code.charCodeAt(i)
    bits |= 1 << (unit < 58 ? unit & 15 : 10 + (unit % 22))
  }
  return bits
}

const countBits = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    count += 1
  }
  return count
}

/** Whether two codes with these letters can be within a distance at all: an edit changes one letter on each side. */
export const mayBeWithin = (a: number, b: number, limit: number): boolean =>
  countBits(a & ~b) <= limit && countBits(b & ~a) <= limit
