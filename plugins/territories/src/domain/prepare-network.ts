import type { Day, Seller, Territory, TerritoryRight } from "./network"
import { type TerritoryIndex, territoryIndex } from "./territory-index"

/** The network as it stands on a day, prepared for many decisions: only what is active and in force. */
export interface Network {
  sellers: ReadonlyMap<string, Seller>
  territories: ReadonlyMap<string, Territory>
  /** Rights in force by territory. */
  rights: ReadonlyMap<string, readonly TerritoryRight[]>
  territoriesOf: TerritoryIndex
}

export interface NetworkRows {
  territories: readonly Territory[]
  rights: readonly TerritoryRight[]
  sellers: readonly Seller[]
}

/** Whether a right is in force on a day. */
export const isInForce = (right: TerritoryRight, today: Day): boolean =>
  right.active && right.valid_from <= today && (right.valid_to === null || today <= right.valid_to)

/** The active sellers, each below the nearest active one above it: who has left is passed over, as orders do. */
function activeSellers(rows: readonly Seller[]): Map<string, Seller> {
  const all = new Map(rows.map((seller) => [seller.id, seller]))
  const above = ({ id, parent_id }: Seller): string | null => {
    const seen = new Set([id])
    let parent = parent_id === null ? undefined : all.get(parent_id)
    while (parent && !parent.active && !seen.has(parent.id)) {
      seen.add(parent.id)
      parent = parent.parent_id === null ? undefined : all.get(parent.parent_id)
    }
    return parent?.active ? parent.id : null
  }
  const active = rows.filter((seller) => seller.active)
  return new Map(active.map((seller) => [seller.id, { ...seller, parent_id: above(seller) }]))
}

/** Leaves out ended sellers, closed territories and rights that are not in force; the order of rows does not matter. */
export function prepareNetwork(rows: NetworkRows, today: Day): Network {
  const sellers = activeSellers(rows.sellers)
  const rights = new Map<string, TerritoryRight[]>()
  for (const right of rows.rights) {
    if (isInForce(right, today) && sellers.has(right.seller_id)) {
      rights.set(right.territory_id, [...(rights.get(right.territory_id) ?? []), right])
    }
  }
  return {
    sellers,
    territories: new Map(rows.territories.map((territory) => [territory.id, territory])),
    rights,
    territoriesOf: territoryIndex(rows.territories),
  }
}

/** A seller with all above it, the nearest first; a circle ends the chain. */
export function chainAbove(sellers: ReadonlyMap<string, Seller>, sellerId: string): string[] {
  const chain: string[] = []
  let seller = sellers.get(sellerId)
  while (seller && !chain.includes(seller.id)) {
    chain.push(seller.id)
    seller = seller.parent_id === null ? undefined : sellers.get(seller.parent_id)
  }
  return chain
}
