import type { SourceStock } from "../network"
import type { ItemDemand } from "./lines"

/**
 * The network without the inbound lots of articles that it has enough of on hand: nobody waits for goods that are in
 * stock.
 */
export function stockFirst(network: SourceStock[], demands: ItemDemand[]): SourceStock[] {
  const inStock = new Set(
    [...demands.keys()].filter(
      (item) => network.reduce((sum, { onHand }) => sum + onHand[item], 0) >= demands[item].need
    )
  )
  return network.map((stock) => ({
    ...stock,
    lots: stock.lots.filter((lot) => !inStock.has(lot.item)),
  }))
}
