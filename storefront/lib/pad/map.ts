export interface Place {
  lat: number
  lon: number
}

export interface Point {
  x: number
  y: number
}

const MIN_SPAN = 2

const mercator = (lat: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI

/**
 * Puts places on a little map that shows them all.
 *
 * @param places degrees; @param width of the picture in pixels; @param margin kept free around
 */
export function placeOnMap(
  places: Place[],
  width: number,
  height: number,
  margin: number
): Point[] {
  const flat = places.map(({ lat, lon }) => ({ x: lon, y: -mercator(lat) }))
  const xs = flat.map(({ x }) => x)
  const ys = flat.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const spanX = Math.max(Math.max(...xs) - left, MIN_SPAN)
  const spanY = Math.max(Math.max(...ys) - top, MIN_SPAN)
  const scale = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY)
  const shiftX = (width - (Math.max(...xs) - left) * scale) / 2
  const shiftY = (height - (Math.max(...ys) - top) * scale) / 2
  const round = (value: number) => Math.round(value * 10) / 10
  return flat.map(({ x, y }) => ({
    x: round((x - left) * scale + shiftX),
    y: round((y - top) * scale + shiftY),
  }))
}
