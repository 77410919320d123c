import type { Knex } from "@orac/bulk"
import type { DealerView } from "../contract"
import { sellerOf } from "./seller-of"

type Seller = NonNullable<DealerView["seller"]>

async function sellerById(knex: Knex, id: string): Promise<Seller> {
  const { rows } = await knex.raw(
    `select e.name, e.delivery_city as city, s.role
       from legal_entity e join network_seller s on s.entity_id = e.id and s.deleted_at is null
      where e.id = ?`,
    [id]
  )
  return rows[0]
}

/** Who serves a legal entity and why, as its people see it. */
export async function dealerView(knex: Knex, entityId: string): Promise<DealerView> {
  const found = (await sellerOf(knex, [entityId])).get(entityId)
  return {
    seller: found?.seller_id ? await sellerById(knex, found.seller_id) : null,
    basis: found?.basis ?? "unbound",
    words: found?.words ?? null,
    since: found?.bound_at?.toISOString() ?? null,
  }
}
