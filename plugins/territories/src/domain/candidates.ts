import { distanceKm } from "@orac/markets"
import type { Client, Dealing, Seller, TerritoryRight } from "./network"
import type { Network } from "./prepare-network"

/** A right over the client's place, with how near and how much of what the client buys it covers. */
export interface Claim {
  right: TerritoryRight
  depth: number
  isFull: boolean
  /** The client's groups of goods that a right for some groups covers. */
  covered: string[]
}

/** How many clients each seller has. */
export type Load = ReadonlyMap<string, number>

export const hasCapacity = ({ id, capacity }: Seller, load: Load): boolean =>
  capacity === null || (load.get(id) ?? 0) < capacity

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function coverage(right: TerritoryRight, { product_groups: wanted }: Client) {
  const groups = right.product_groups
  if (!groups.length) {
    return { isFull: true, covered: [] }
  }
  const covered = (
    wanted.length ? wanted.filter((group) => groups.includes(group)) : groups
  ).toSorted()
  return { isFull: wanted.length > 0 && covered.length === wanted.length, covered }
}

/** The rights of others over the client's place that cover at least some of what it buys. */
export function claimsOn(network: Network, client: Client): Claim[] {
  return [...network.territoriesOf(client)].flatMap(([id, depth]) =>
    (network.rights.get(id) ?? []).flatMap((right) => {
      const { isFull, covered } = coverage(right, client)
      const counts = right.seller_id !== client.id && (isFull || covered.length > 0)
      return counts ? [{ right, depth, isFull, covered }] : []
    })
  )
}

/** Exclusive rights first by nearness of the territory, then by priority, then by age. */
export const byExclusiveRank = (a: Claim, b: Claim): number =>
  b.depth - a.depth ||
  a.right.priority - b.right.priority ||
  text(a.right.valid_from, b.right.valid_from) ||
  text(a.right.seller_id, b.right.seller_id) ||
  text(a.right.id, b.right.id)

/**
 * Shared rights: those that cover all the client buys first, then the nearer territory, then priority; among equals
 * the seller with room for a client, then the nearest.
 */
export function bySharedRank({ sellers }: Network, client: Client, load: Load) {
  const isFull = ({ right }: Claim) => (hasCapacity(sellers.get(right.seller_id)!, load) ? 0 : 1)
  const km = ({ right }: Claim) => distanceKm(client, sellers.get(right.seller_id)!) ?? Infinity
  const nearer = (a: Claim, b: Claim) => (km(a) === km(b) ? 0 : km(a) - km(b))
  return (a: Claim, b: Claim): number =>
    Number(b.isFull) - Number(a.isFull) ||
    b.covered.length - a.covered.length ||
    b.depth - a.depth ||
    a.right.priority - b.right.priority ||
    isFull(a) - isFull(b) ||
    nearer(a, b) ||
    text(a.right.seller_id, b.right.seller_id) ||
    text(a.right.id, b.right.id)
}

/** More orders first, then the later dealing, then the older relation. */
export const byHistoryRank = (a: Dealing, b: Dealing): number =>
  b.orders - a.orders ||
  text(b.until, a.until) ||
  text(a.since, b.since) ||
  text(a.seller_id, b.seller_id) ||
  text(a.kind, b.kind)

/** The nearest seller of the client's market that has room for one more. */
export function nearestSeller({ sellers }: Network, client: Client, load: Load) {
  return [...sellers.values()]
    .flatMap((seller) => {
      const km = distanceKm(client, seller)
      const counts =
        seller.id !== client.id &&
        seller.market_code === client.market_code &&
        hasCapacity(seller, load)
      return km !== null && counts ? [{ seller, km }] : []
    })
    .sort((a, b) => a.km - b.km || text(a.seller.id, b.seller.id))[0]
}
