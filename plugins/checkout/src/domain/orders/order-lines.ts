import { taxIncluded } from "@orac/markets"
import type { OrderLineView, OrderSegmentView } from "../../contract"
import type { PriceTraces } from "./price-traces"
import type { PlanSnapshot, PlannedSegment } from "./snapshot"
import { type Progress, statusOf } from "./status"

/** One order line: the part of an article that comes from one source. Money in minor units. */
export interface PlacedLine extends Progress {
  id: string
  sku: string
  unit_price_minor: number
  total_minor: number
  tax_rate: number
  location_id: string | null
  lot_id: string | null
  eta: string | null
}

export interface NamedArticle {
  name: Record<string, string>
  thumbnail: string
  unit: string
}

const UNKNOWN: NamedArticle = { name: {}, thumbnail: "", unit: "pcs" }

const shownOf = ({ name, thumbnail, unit } = UNKNOWN): NamedArticle => ({ name, thumbnail, unit })

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  }
  return groups
}

const sum = <T>(items: readonly T[], value: (item: T) => number) =>
  items.reduce((total, item) => total + value(item), 0)

/** Lines as the buyer typed them: what came from several sources or lots is one line again. */
export function orderLines(
  lines: readonly PlacedLine[],
  articles: ReadonlyMap<string, NamedArticle>,
  traces: PriceTraces
): OrderLineView[] {
  const live = lines.filter((line) => line.quantity > 0)
  return [...groupBy(live, (line) => `${line.sku}/${line.unit_price_minor}`).values()].map(
    (parts) => ({
      sku: parts[0].sku,
      ...shownOf(articles.get(parts[0].sku)),
      quantity: sum(parts, (part) => part.quantity),
      unit_price_minor: parts[0].unit_price_minor,
      list_price_minor: traces[parts[0].sku]?.list_price_minor ?? parts[0].unit_price_minor,
      total_minor: sum(parts, (part) => part.total_minor),
      tax_rate: parts[0].tax_rate,
      shipped: sum(parts, (part) => part.shipped),
      delivered: sum(parts, (part) => part.delivered),
    })
  )
}

const segmentLine = ({ id, sku, quantity, shipped, lot_id, eta }: PlacedLine) => ({
  line_item_id: id,
  sku,
  quantity,
  shipped,
  lot: lot_id ? { date: eta ?? "", quantity } : null,
})

const unplanned = (location_id: string): PlannedSegment => ({
  location_id,
  source: {
    id: location_id,
    name: {},
    city: {},
    country: "",
    kind: "hub",
    lat: 0,
    lon: 0,
  },
  carrier: "",
  ready_date: "",
  arrival_date: "",
  freight_minor: 0,
})

/** The deliveries of an order: the plan of the day it was placed, filled with the lines as they are now. */
export function orderSegments(
  lines: readonly PlacedLine[],
  plan: PlanSnapshot,
  isCanceled: boolean
): (OrderSegmentView & { location_id: string })[] {
  const planned = new Map(plan.segments.map((segment) => [segment.location_id, segment]))
  const live = lines.filter((line) => line.quantity > 0)
  return [...groupBy(live, (line) => line.location_id ?? "")].map(([locationId, parts]) => {
    const segment = planned.get(locationId) ?? unplanned(locationId)
    return { ...segment, status: statusOf(parts, isCanceled), lines: parts.map(segmentLine) }
  })
}

/** Goods, their tax and the saving against the list price; every sum is that of the lines shown. */
export const orderSums = (lines: readonly OrderLineView[]) => ({
  goods_minor: sum(lines, (line) => line.total_minor),
  tax_minor: sum(lines, (line) => taxIncluded(line.total_minor, line.tax_rate)),
  saving_minor: sum(
    lines,
    (line) => (line.list_price_minor - line.unit_price_minor) * line.quantity
  ),
})
