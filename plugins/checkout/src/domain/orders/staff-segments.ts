import type { AdminPartnerOrder } from "../../contract"
import { orderSegments, type PlacedLine } from "./order-lines"
import type { PlanSnapshot } from "./snapshot"

/** Pieces that core holds of a line at a location. */
export interface LineReservation {
  line_item_id: string
  sku: string
  location_id: string
  quantity: number
}

interface OrderParts {
  lines: readonly PlacedLine[]
  plan: PlanSnapshot
  isCanceled: boolean
  names: ReadonlyMap<string, Record<string, string>>
  reservations: readonly LineReservation[]
}

const placeOf = (line_item_id: string, location_id: string) => `${line_item_id}/${location_id}`

function reservedPieces(reservations: readonly LineReservation[]): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const { line_item_id, location_id, quantity } of reservations) {
    const place = placeOf(line_item_id, location_id)
    pieces.set(place, (pieces.get(place) ?? 0) + quantity)
  }
  return pieces
}

/** The deliveries of an order with how far each part is: what is reserved at its source, fulfilled, shipped. */
export function staffSegments(order: OrderParts): AdminPartnerOrder["segments"] {
  const { lines, names, reservations } = order
  const placed = new Map(lines.map((line) => [line.id, line]))
  const reserved = reservedPieces(reservations)
  return orderSegments(lines, order.plan, order.isCanceled).map((segment) => ({
    ...segment,
    lines: segment.lines.map((part) => {
      const { unit_price_minor, total_minor, fulfilled, delivered } = placed.get(part.line_item_id)!
      return {
        ...part,
        name: names.get(part.sku) ?? {},
        unit_price_minor,
        total_minor,
        reserved: reserved.get(placeOf(part.line_item_id, segment.location_id)) ?? 0,
        fulfilled,
        delivered,
      }
    }),
    reservations: reservations
      .filter(({ location_id }) => location_id === segment.location_id)
      .map(({ line_item_id, sku, quantity }) => ({ line_item_id, sku, quantity })),
  }))
}
