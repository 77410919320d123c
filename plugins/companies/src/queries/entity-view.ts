import type { Knex } from "@orac/bulk"
import type { MarketsService } from "@orac/markets"
import type { EntityRef, EntityView, RequisitesView } from "../contract"
import { ENTITY_COLUMNS, type EntityRow } from "./memberships"
import { withMarket } from "./entity-facts"

type FullEntityRow = EntityRow & {
  full_name: string
  registration_ids: RequisitesView["registration_ids"]
  legal_address: string
  bank: RequisitesView["bank"]
  delivery_address: string
  delivery_postal_code: string
  is_demo: boolean
  primary_entity_name: string | null
}

/** A legal entity as lists and the switcher show it. */
export function entityRef(markets: MarketsService, row: EntityRow): EntityRef {
  const { id, name, country, city, market_code, currency_code, minor_units, status } = withMarket(
    markets,
    row
  )
  return {
    id,
    name,
    country,
    city,
    market_code,
    currency_code,
    minor_units,
    time_zone: markets.get(market_code).time_zone,
    status,
    is_primary: row.primary_entity_id === row.id,
  }
}

const requisites = (row: FullEntityRow): RequisitesView => ({
  full_name: row.full_name,
  tax_id: row.tax_id,
  registration_ids: row.registration_ids,
  legal_address: row.legal_address,
  bank: row.bank,
})

const toView = (markets: MarketsService, row: FullEntityRow): EntityView => ({
  ...entityRef(markets, row),
  requisites: requisites(row),
  delivery_address: {
    city: row.city,
    address: row.delivery_address,
    postal_code: row.delivery_postal_code,
    country: row.country,
  },
  group: {
    id: row.group_id,
    name: row.group_name,
    primary_entity: {
      id: row.primary_entity_id ?? row.id,
      name: row.primary_entity_name ?? row.name,
    },
  },
  can_make_primary: false,
  is_demo: row.is_demo,
})

/**
 * A legal entity with its requisites, group and primary entity, in one statement.
 *
 * @returns null for an unknown or deleted entity
 */
export async function entityView(
  knex: Knex,
  markets: MarketsService,
  entityId: string
): Promise<EntityView | null> {
  const { rows } = await knex.raw(
    `select ${ENTITY_COLUMNS}, e.full_name, e.registration_ids, e.legal_address, e.bank,
            e.delivery_address, e.delivery_postal_code, e.is_demo, pe.name as primary_entity_name
       from legal_entity e
       join company_group g on g.id = e.group_id
       left join legal_entity pe on pe.id = g.primary_entity_id
      where e.id = ? and e.deleted_at is null`,
    [entityId]
  )
  return rows.length ? toView(markets, rows[0]) : null
}
