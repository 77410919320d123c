import type { PlaceSegment } from "../types/place"

export interface CoverageGap {
  line_id: string
  /** What the cart holds; 0 for a line that is not in the cart. */
  ordered: number
  planned: number
}

/** Lines that the segments do not cover exactly; none means that the plan fits the cart. */
export function coverageGaps(
  lines: Iterable<{ id: string; quantity: number }>,
  segments: readonly PlaceSegment[]
): CoverageGap[] {
  const planned = new Map<string, number>()
  for (const segment of segments) {
    planned.set(segment.line_id, (planned.get(segment.line_id) ?? 0) + segment.quantity)
  }
  const gaps: CoverageGap[] = []
  for (const line of lines) {
    const quantity = planned.get(line.id) ?? 0
    planned.delete(line.id)
    if (quantity !== line.quantity) {
      gaps.push({ line_id: line.id, ordered: line.quantity, planned: quantity })
    }
  }
  for (const [line_id, quantity] of planned) {
    gaps.push({ line_id, ordered: 0, planned: quantity })
  }
  return gaps
}
