/** A place on the globe in degrees; null where it is not known. */
export interface GeoPoint {
  lat: number | null
  lon: number | null
}

const EARTH_RADIUS_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in km (haversine); null when a place has no coordinates. */
export function distanceKm(from: GeoPoint, to: GeoPoint): number | null {
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
