/** From whose stock goods come, as the seller sees it. */
export type Origin = "own" | "distributor" | "factory" | "network"

/**
 * From whose stock a delivery comes. The maker's stock goes straight to the client with the dealer as seller; stock of
 * others of the network is not told by name.
 *
 * @param owner legal entity that owns the source; null = the manufacturer
 * @param above the sellers above this one
 */
export function originOf(
  owner: string | null,
  sellerId: string | null,
  above: readonly string[]
): Origin {
  if (owner === null) {
    return "factory"
  }
  if (owner === sellerId) {
    return "own"
  }
  return above.includes(owner) ? "distributor" : "network"
}

/** Who stands above a seller in the chain of a client, which starts with the client's own. */
export function sellersAbove(
  chain: readonly { seller_id: string }[],
  sellerId: string | null
): string[] {
  const ids = chain.map(({ seller_id }) => seller_id)
  const place = ids.indexOf(sellerId ?? "")
  return place < 0 ? [] : ids.slice(place + 1)
}
