import type { EntityFacts } from "@orac/companies"
import { type Knex, rows } from "@orac/bulk"
import type { FreeLot, LotOrigin, Source, SourceStock } from "../domain/network"

type NetworkRow = Source & {
  stock: [item: number, quantity: number][]
  inbound: [item: number, id: string, origin: LotOrigin, eta: string, quantity: number][]
}

/**
 * A source serves a legal entity when it is active and ships to the entity's market. Who owns the source does not
 * matter, except that nobody buys from his own warehouse.
 */
const NETWORK_SQL = `
  with wanted as (
    select t.id, (t.ord - 1)::int as item from unnest(?::text[]) with ordinality as t(id, ord)
  )
  select s.id, s.location_id, s.kind, s.name, s.city, s.country, s.lat, s.lon, s.cutoff, s.lead_days, s.time_zone,
         s.freight_profile, coalesce(level.stock, '[]') as stock, coalesce(lot.inbound, '[]') as inbound
    from stock_source s
    left join (
      select l.location_id,
             json_agg(json_build_array(w.item, floor(l.stocked_quantity - l.reserved_quantity)::int)) as stock
        from wanted w
        join inventory_level l on l.inventory_item_id = w.id and l.deleted_at is null
       where l.stocked_quantity > l.reserved_quantity
       group by l.location_id
    ) level on level.location_id = s.location_id
    left join (
      select b.source_id,
             json_agg(json_build_array(w.item, b.id, b.origin, b.eta, b.quantity - b.reserved)
                      order by b.eta, b.id) as inbound
        from wanted w
        join inbound_lot b on b.inventory_item_id = w.id and b.deleted_at is null
       where b.quantity > b.reserved
       group by b.source_id
    ) lot on lot.source_id = s.id
   where s.deleted_at is null and s.active and ? = any(s.markets_served)
     and s.owner_entity_id is distinct from ?
   order by s.id`

function toStock({ stock, inbound, ...source }: NetworkRow, itemCount: number): SourceStock {
  const onHand = new Int32Array(itemCount)
  for (const [item, quantity] of stock) {
    onHand[item] = quantity
  }
  const lots = inbound.map(([item, id, origin, eta, quantity]): FreeLot => ({
    item,
    id,
    origin,
    eta,
    quantity,
  }))
  return { source, onHand, lots }
}

/**
 * The free stock of every source that serves a legal entity, on hand and inbound, in one statement.
 *
 * @param items inventory item ids, each once; stock comes back by their index
 */
export async function loadNetwork(
  knex: Knex,
  entity: Pick<EntityFacts, "id" | "market_code">,
  items: string[]
): Promise<SourceStock[]> {
  const found = await rows<NetworkRow>(knex, NETWORK_SQL, [items, entity.market_code, entity.id])
  return found.map((row) => toStock(row, items.length))
}
