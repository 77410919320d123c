import type { Knex } from "@orac/bulk"
import type { Translated } from "@orac/markets"
import type { NetworkRole } from "../domain/network"
import type { Basis, Reason } from "../domain/reason"

/** Who serves a legal entity. `basis` is `chain` for a member of the network and `unbound` before a binding. */
export interface SellerOf {
  entity_id: string
  /** Null = the manufacturer. */
  seller_id: string | null
  seller_name: string | null
  basis: Basis | "chain" | "unbound"
  reason: Reason | null
  words: Translated | null
  bound_at: Date | null
}

/**
 * Who serves legal entities, in one statement: a member of the network buys from the one above it, a client from the
 * seller it is bound to. Unknown ids have no entry.
 */
export async function sellerOf(
  knex: Knex,
  entityIds: readonly string[]
): Promise<Map<string, SellerOf>> {
  const { rows } = await knex.raw(
    `select e.id as entity_id, s.entity_id as seller_id, s.name as seller_name,
            case when n.id is not null then 'chain' else coalesce(b.basis, 'unbound') end as basis,
            case when n.id is null then b.reason end as reason,
            case when n.id is null then b.words end as words,
            case when n.id is null then b.bound_at end as bound_at
       from legal_entity e
       left join network_seller n on n.entity_id = e.id and n.active and n.deleted_at is null
       left join client_binding b on b.entity_id = e.id and b.ended_at is null
         and b.deleted_at is null
       left join lateral (select l.id as entity_id, l.name from legal_entity l
         where l.id = case when n.id is null then b.seller_id else n.parent_id end) s on true
      where e.id = any(?) and e.deleted_at is null`,
    [[...entityIds]]
  )
  return new Map((rows as SellerOf[]).map((row) => [row.entity_id, row]))
}

/** The roles of legal entities in the network; who is not in it has no entry. */
export async function networkRolesOf(
  knex: Knex,
  entityIds: readonly string[]
): Promise<Map<string, NetworkRole>> {
  const { rows } = await knex.raw(
    `select entity_id, role from network_seller
      where entity_id = any(?) and active and deleted_at is null`,
    [[...entityIds]]
  )
  return new Map(
    (rows as { entity_id: string; role: NetworkRole }[]).map((row) => [row.entity_id, row.role])
  )
}
