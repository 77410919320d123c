import { type Exact, isLess, lessBasisPoints } from "./exact"
import type { Standing } from "./layer"

/**
 * How a layer's offer meets the price so far. `replace`: the offer on the list price stands, higher
 * or lower. `best`: it stands only where it is lower. `multiply`: a percentage is taken off the
 * price so far; a fixed price, which has nothing to multiply, stands.
 */
export type Policy = "replace" | "best" | "multiply"

export type Offer = { fixed: Exact } | { basisPoints: number }

const onList = (offer: Offer, list: Exact) =>
  "fixed" in offer ? offer.fixed : lessBasisPoints(list, offer.basisPoints)

export function settle(policy: Policy, offer: Offer, { price, list }: Standing): Exact {
  if (policy === "multiply" && "basisPoints" in offer) {
    return lessBasisPoints(price, offer.basisPoints)
  }
  const offered = onList(offer, list)
  return policy === "best" && !isLess(offered, price) ? price : offered
}
