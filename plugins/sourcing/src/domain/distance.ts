import type { Place } from "./network"

const EARTH_RADIUS_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in km (haversine); null when a place has no coordinates. */
export function distanceKm(from: Place, to: Place): number | null {
  if (from.lat === null || from.lon === null || to.lat === null || to.lon === null) {
    return null
  }
  const haversine =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) *
      Math.cos(radians(to.lat)) *
      Math.sin(radians(to.lon - from.lon) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)))
}

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
