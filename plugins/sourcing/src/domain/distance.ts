import { distanceKm } from "@orac/markets"
import type { Place } from "./network"

/** The source nearest to a place, the first by id where several are; null when the place is unknown. */
export function nearestSource<S extends Place & { id: string }>(
  place: Place,
  sources: S[]
): S | null {
  const byDistance = sources
    .flatMap((source) => {
      const km = distanceKm(source, place)
      return km === null ? [] : [{ source, km }]
    })
    .sort((a, b) => a.km - b.km || (a.source.id < b.source.id ? -1 : 1))
  return byDistance[0]?.source ?? null
}
