import type { Knex } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { SourceRef } from "../contract"
import { sourceRef } from "../domain/order/plan-order-lines"
import { loadNetwork } from "./network"

/** A source with what is free there now, in pieces by inventory item. */
export interface FreeSource {
  location_id: string
  source: SourceRef
  free: ReadonlyMap<string, number>
}

/**
 * Every source that serves a legal entity with what it has on hand; one statement.
 *
 * @param items inventory item ids, each once
 */
export async function freeNetwork(
  knex: Knex,
  entity: Pick<EntityFacts, "id" | "market_code">,
  items: string[]
): Promise<FreeSource[]> {
  const network = await loadNetwork(knex, entity, items)
  return network.map(({ source, onHand }) => ({
    location_id: source.location_id,
    source: sourceRef(source),
    free: new Map(items.map((item, index) => [item, onHand[index]])),
  }))
}
