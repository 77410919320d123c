import { type Knex, rows } from "@orac/bulk"
import type { NetworkRole } from "../domain/network"

/** One step of the way an order may go. Hours are `HH:MM` in `time_zone` on working days of the market. */
export type ChainStep =
  | {
      seller_id: string
      name: string
      role: NetworkRole
      market_code: string
      time_zone: string
      work_from: string
      work_to: string
      /** Working hours it has to answer an order. */
      response_hours: number
    }
  | { seller_id: null; role: "manufacturer" }

/** No network is deeper; it ends a circle too. */
const MAX_DEPTH = 10

/**
 * The way up from legal entities, as the recursive part `step` of a statement: a member of the network starts at its
 * parent, a client at the seller it is bound to.
 *
 * @param clients a condition on the legal entity `e`
 */
const stepsFrom = (clients: string) => `recursive step as (
  select e.id as client_id, coalesce(own.parent_id, case when own.id is null then b.seller_id end)
           as seller_id, 1 as depth
    from legal_entity e
    left join network_seller own on own.entity_id = e.id and own.active and own.deleted_at is null
    left join client_binding b on b.entity_id = e.id and b.ended_at is null and b.deleted_at is null
   where ${clients} and e.deleted_at is null
  union all
  select step.client_id, s.parent_id, step.depth + 1
    from step join network_seller s on s.entity_id = step.seller_id and s.deleted_at is null
   where s.parent_id is not null and step.depth < ${MAX_DEPTH})`

/** The sellers among the steps that work today, each with its legal entity. */
const WORKING = `step
  join network_seller s on s.entity_id = step.seller_id and s.active and s.deleted_at is null
  join legal_entity l on l.id = s.entity_id and l.deleted_at is null and l.status <> 'closed'`

/**
 * Who is asked first to sell to a legal entity, as a part of another statement; null = the manufacturer. It is the first
 * seller of `chainOf`.
 *
 * @param entity the binding or column with the entity's id
 */
export const sellerIdOf = (entity: string): string =>
  `(with ${stepsFrom(`e.id = ${entity}`)}
    select s.entity_id from ${WORKING} order by step.depth limit 1)`

/** Who is asked first to sell to legal entities, in one statement; without an entry it is the manufacturer. */
export async function sellerIdsOf(
  knex: Knex,
  entityIds: readonly string[]
): Promise<Map<string, string>> {
  const found = await rows<{ client_id: string; seller_id: string }>(
    knex,
    `with ${stepsFrom("e.id = any(?)")}
     select distinct on (step.client_id) step.client_id, s.entity_id as seller_id from ${WORKING}
      order by step.client_id, step.depth`,
    [[...entityIds]]
  )
  return new Map(found.map(({ client_id, seller_id }) => [client_id, seller_id]))
}

/**
 * The chains that serve legal entities: their seller, who stands above it, and the manufacturer last. Sellers that
 * have left are passed over. One statement; unknown ids have the manufacturer alone.
 */
export async function chainOf(
  knex: Knex,
  entityIds: readonly string[]
): Promise<Map<string, ChainStep[]>> {
  const steps = await rows<ChainStep & { client_id: string }>(
    knex,
    `with ${stepsFrom("e.id = any(?)")}
     select step.client_id, s.entity_id as seller_id, l.name, s.role, l.market_code, s.time_zone,
            s.work_from, s.work_to, s.response_hours
       from ${WORKING}
      order by step.client_id, step.depth`,
    [[...entityIds]]
  )
  const chains = new Map<string, ChainStep[]>(entityIds.map((id) => [id, []]))
  for (const { client_id, ...step } of steps) {
    const chain = chains.get(client_id)!
    if (!chain.some(({ seller_id }) => seller_id === step.seller_id)) {
      chain.push(step)
    }
  }
  chains.forEach((chain) => chain.push({ seller_id: null, role: "manufacturer" }))
  return chains
}
