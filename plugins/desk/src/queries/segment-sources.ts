import type { BulkOrder } from "@orac/bulk"
import type { DeskSource } from "../contract"
import { filling } from "../domain/sources"
import { openSources } from "./open-sources"
import type { DeskView } from "./desk-order"
import type { SummedOffer } from "./offer-rows"

interface OfferedLine {
  line_id: string
  location_id: string
  quantity: number
}

/** Pieces that a delivery's lines hold, by item; null where it has to come from where it was planned. */
function needsOf(
  offered: readonly OfferedLine[],
  lines: ReadonlyMap<string, BulkOrder["lines"][number]>
): Map<string, number> | null {
  const inStock = offered.filter(({ line_id }) => !lines.get(line_id)?.lot_id)
  const isWhole = inStock.every(({ line_id, quantity }) => {
    const line = lines.get(line_id)
    return line?.quantity === quantity && line.fulfilled_quantity === 0
  })
  if (!inStock.length || !isWhole) {
    return null
  }
  const needs = new Map<string, number>()
  for (const { line_id } of inStock) {
    for (const { inventory_item_id, quantity } of lines.get(line_id)!.reservations) {
      needs.set(inventory_item_id, (needs.get(inventory_item_id) ?? 0) + quantity)
    }
  }
  return needs
}

/**
 * Which other sources could fill each delivery of an offer now, by the place it was planned from. Nothing is asked for
 * where nothing is to be decided.
 */
export async function segmentSources(
  { knex, markets, decides }: Pick<DeskView, "knex" | "markets" | "decides">,
  offer: SummedOffer,
  offered: readonly OfferedLine[],
  order: BulkOrder
): Promise<Map<string, DeskSource[]>> {
  if (!decides || offer.state !== "offered") {
    return new Map()
  }
  const lines = new Map(order.lines.map((line) => [line.id, line]))
  const places = [...new Set(offered.map(({ location_id }) => location_id))]
  const needs = places.flatMap((place) => {
    const own = needsOf(
      offered.filter(({ location_id }) => location_id === place),
      lines
    )
    return own ? [[place, own] as const] : []
  })
  const items = [...new Set(needs.flatMap(([, own]) => [...own.keys()]))]
  const open = items.length ? await openSources({ knex, markets }, offer, items) : []
  return new Map(
    needs.map(([place, own]) => {
      const others = open.filter(({ location_id }) => location_id !== place)
      const found = filling(others, own).map(({ location_id, origin, source }) => ({
        location_id,
        origin,
        name: source.name,
        city: source.city,
      }))
      return [place, found]
    })
  )
}
