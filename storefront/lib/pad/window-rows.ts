/** Which rows of a long list stand in the page, and the heights of those left out before and after them. */
export interface RowWindow {
  first: number
  /** One behind the last. */
  end: number
  before: number
  after: number
}

/** The part of the list that is in view, in pixels from the list's top. */
export interface Span {
  from: number
  to: number
}

/** The place of every row's top; the last entry is the height of all. */
export function topsOf(heights: readonly number[]): number[] {
  const tops = [0]
  for (const height of heights) {
    tops.push(tops[tops.length - 1] + height)
  }
  return tops
}

/** The row in which a place lies, by halving; the last one for places below. */
export function rowAt(tops: readonly number[], place: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tops[middle] <= place) {
      low = middle
    } else {
      high = middle - 1
    }
  }
  return low
}

/**
 * The rows in view and some more on both sides.
 *
 * @param tops of `topsOf`; @param spare rows beyond each edge
 */
export function rowWindow(tops: readonly number[], { from, to }: Span, spare: number): RowWindow {
  const count = tops.length - 1
  const first = Math.max(0, rowAt(tops, from) - spare)
  const end = count ? Math.min(count, rowAt(tops, to) + spare + 1) : 0
  return { first, end, before: tops[first], after: tops[count] - tops[end] }
}
