import type { PlannedSegment, PlanSnapshot } from "./snapshot"

/** A delivery of a plan that comes from another place now; `stays` where a part of it comes from the old one still. */
export interface PlanMove {
  from: string
  to: Pick<PlannedSegment, "location_id" | "source">
  stays: boolean
}

const earlier = (a: string, b: string) => (a < b ? a : b)

/** Two deliveries from one place are one; the earlier dates hold, as they keep both promises. */
function together(a: PlannedSegment, b: PlannedSegment): PlannedSegment {
  return {
    ...a,
    ready_date: earlier(a.ready_date, b.ready_date),
    arrival_date: earlier(a.arrival_date, b.arrival_date),
    freight_minor: a.freight_minor + b.freight_minor,
  }
}

function movedSegments(segment: PlannedSegment, move: PlanMove | undefined): PlannedSegment[] {
  if (!move) {
    return [segment]
  }
  const there = { ...segment, ...move.to }
  return move.stays ? [segment, { ...there, freight_minor: 0 }] : [there]
}

/** An order's plan after deliveries have moved: where they come from changes, dates and freight are as promised. */
export function movedPlan(plan: PlanSnapshot, moves: readonly PlanMove[]): PlanSnapshot {
  const places = new Map<string, PlannedSegment>()
  for (const segment of plan.segments) {
    const move = moves.find(({ from }) => from === segment.location_id)
    for (const one of movedSegments(segment, move)) {
      const known = places.get(one.location_id)
      places.set(one.location_id, known ? together(known, one) : one)
    }
  }
  return { ...plan, segments: [...places.values()] }
}
