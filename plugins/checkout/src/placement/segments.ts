import type { PlaceSegment } from "@orac/bulk"
import type { ChosenPlan } from "@orac/sourcing"

/** The parts of the lines as their sources send them. */
export const segmentsOf = ({ segments }: ChosenPlan): PlaceSegment[] =>
  segments.flatMap(({ source, allocations }) =>
    allocations.map(({ line_id, quantity, lot }) => ({
      line_id,
      location_id: source.location_id,
      quantity,
      lot: lot && { id: lot.id, eta: lot.eta },
    }))
  )
