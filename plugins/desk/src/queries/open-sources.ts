import type { Knex } from "@orac/bulk"
import { entityFacts } from "@orac/companies"
import type { MarketsService } from "@orac/markets"
import { freeNetwork, type FreeSource, ownersOfSources } from "@orac/sourcing"
import { networkRolesOf } from "@orac/territories"
import { type Origin, originOf, sellersAbove } from "../domain/origin"

/** A source whose stock a seller may sell to a client. */
export interface OpenSource extends FreeSource {
  origin: Exclude<Origin, "network">
}

interface Asked {
  entity_id: string
  seller_id: string | null
  chain: readonly { seller_id: string }[]
}

/**
 * The sources that a seller may let an order come from: its own, those of who stands above it today, the
 * manufacturer's; of them those that serve the client. Four statements.
 *
 * @param items inventory items, each once
 */
export async function openSources(
  { knex, markets }: { knex: Knex; markets: MarketsService },
  { entity_id, seller_id, chain }: Asked,
  items: string[]
): Promise<OpenSource[]> {
  const client = await entityFacts(knex, markets, entity_id)
  if (!client) {
    return []
  }
  const network = await freeNetwork(knex, client, items)
  const owners = await ownersOfSources(
    knex,
    network.map(({ location_id }) => location_id)
  )
  const above = sellersAbove(chain, seller_id)
  const working = await networkRolesOf(knex, above)
  const inReach = above.filter((id) => working.has(id))
  return network.flatMap((place) => {
    const origin = originOf(owners.get(place.location_id) ?? null, seller_id, inReach)
    return origin === "network" ? [] : [{ ...place, origin }]
  })
}
