import type { Knex } from "@orac/bulk"
import type { MarketsService } from "@orac/markets"
import type { EntityFacts } from "../domain/partner-context"
import { ENTITY_COLUMNS, type EntityRow } from "./memberships"

/** Adds what the entity's market decides: currency and its minor units. */
export function withMarket(markets: MarketsService, row: EntityRow): EntityFacts {
  const market = markets.get(row.market_code)
  return {
    id: row.id,
    name: row.name,
    group_id: row.group_id,
    market_code: row.market_code,
    currency_code: market.currency,
    minor_units: market.minor_units,
    country: row.country,
    city: row.city,
    lat: row.lat,
    lon: row.lon,
    tax_id: row.tax_id,
    price_status: row.price_status,
    status: row.status,
  }
}

/**
 * The facts of one legal entity, for staff pages and workflows that have no partner context.
 *
 * @returns null for an unknown or deleted entity
 */
export async function entityFacts(
  knex: Knex,
  markets: MarketsService,
  entityId: string
): Promise<EntityFacts | null> {
  const { rows } = await knex.raw(
    `select ${ENTITY_COLUMNS} from legal_entity e join company_group g on g.id = e.group_id
      where e.id = ? and e.deleted_at is null`,
    [entityId]
  )
  return rows.length ? withMarket(markets, rows[0]) : null
}
