import type { MedusaContainer, OrderLineItemDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PlaceInput, PlacedSegment } from "../types/place"

const LOCK_TIMEOUT_SECONDS = 10

/** The segments with the order lines that core made of them. */
export function segmentsOf(input: PlaceInput, lines: readonly OrderLineItemDTO[]): PlacedSegment[] {
  const lineOf = new Map(lines.map((line) => [line.metadata?.cart_line_id, line]))
  return input.segments.map((segment) => {
    const line = lineOf.get(segment.line_id)
    return {
      ...segment,
      order_line_id: line?.id ?? "",
      variant_id: line?.variant_id ?? null,
      unit_price: String(line?.unit_price ?? 0),
    }
  })
}

/**
 * Moves core's reservations to the planned sources, under core's locks; core refuses where a source
 * has not enough.
 */
export async function moveToSources(container: MedusaContainer, segments: PlacedSegment[]) {
  const inventory = container.resolve(Modules.INVENTORY)
  const reservations = await inventory.listReservationItems(
    { line_item_id: segments.map((segment) => segment.order_line_id) },
    { take: null }
  )
  const segmentOf = new Map(segments.map((segment) => [segment.order_line_id, segment]))
  const astray = reservations.filter(
    (one) => one.location_id !== segmentOf.get(one.line_item_id ?? "")?.location_id
  )
  const items = astray.map((one) => one.inventory_item_id)
  const move = async () => {
    // Core's update of a reservation's location leaves the old level reserved.
    await inventory.deleteReservationItems(astray.map((one) => one.id))
    await inventory.createReservationItems(
      astray.map(({ inventory_item_id, line_item_id, quantity, allow_backorder }) => ({
        inventory_item_id,
        line_item_id: line_item_id ?? undefined,
        quantity: Number(quantity),
        allow_backorder: allow_backorder ?? false,
        location_id: segmentOf.get(line_item_id ?? "")!.location_id,
      }))
    )
  }
  if (items.length) {
    await container.resolve(Modules.LOCKING).execute(items, move, { timeout: LOCK_TIMEOUT_SECONDS })
  }
}
