import type { DemoSource } from "../network/sources"
import type { DemoLevel } from "../network/stock"
import type { DemoEntity } from "../partners"
import type { DemoOrder } from "./orders"

export interface SourcedLine {
  sku: string
  quantity: number
  source: string
}

/** A past order with the source of each line; lines that no source could fill are gone. */
export interface SourcedOrder extends Omit<DemoOrder, "lines"> {
  lines: SourcedLine[]
}

const key = (source: string, sku: string): string => `${source} ${sku}`

const squaredDistance = (
  a: { lat: number; lon: number },
  b: { lat: number; lon: number }
): number => (a.lat - b.lat) ** 2 + ((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) ** 2

/** Sources that serve an entity's market, the nearest first. */
const nearest = (entity: DemoEntity, sources: readonly DemoSource[]): string[] =>
  sources
    .filter(({ markets_served }) => markets_served.includes(entity.market_code))
    .sort((a, b) => squaredDistance(entity, a) - squaredDistance(entity, b))
    .map(({ code }) => code)

/**
 * Gives every line of the past orders a source that has it, the nearest first. All orders together take no more than
 * there is, so that they can be placed one after another.
 */
export function sourceOrders(
  orders: readonly DemoOrder[],
  entities: readonly DemoEntity[],
  sources: readonly DemoSource[],
  stock: readonly DemoLevel[]
): SourcedOrder[] {
  const left = new Map(stock.map(({ source, sku, stocked }) => [key(source, sku), stocked]))
  const preferred = new Map(entities.map((entity) => [entity.code, nearest(entity, sources)]))
  const take = (entity: string, sku: string, quantity: number): SourcedLine[] => {
    const source = preferred
      .get(entity)!
      .find((code) => (left.get(key(code, sku)) ?? 0) >= quantity)
    if (!source) {
      return []
    }
    left.set(key(source, sku), left.get(key(source, sku))! - quantity)
    return [{ sku, quantity, source }]
  }
  return orders
    .map((order) => ({
      ...order,
      lines: order.lines.flatMap(({ sku, quantity }) => take(order.entity, sku, quantity)),
    }))
    .filter(({ lines }) => lines.length > 0)
}
