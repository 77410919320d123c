import type { Knex, Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"

/** An agreed price as the table holds it; exactly one of price and basis points is set. */
export interface PartnerPriceRow {
  /** Who sells at it; null = the manufacturer. All of one write have the same. */
  seller_id: string | null
  entity_id: string
  sku: string
  min_quantity: number
  price_minor: number | null
  basis_points: number | null
  currency_code: string
  valid_from: Date | null
  valid_to: Date | null
  document: string | null
  set_by: string
}

const COLUMNS = `seller_id, entity_id, sku, min_quantity, price_minor, basis_points, currency_code,
  valid_from, valid_to, document, set_by`

const HOUSE_KEY = "(entity_id, sku, min_quantity) where seller_id is null and deleted_at is null"
const SELLER_KEY = `(entity_id, seller_id, sku, min_quantity)
  where seller_id is not null and deleted_at is null`

/**
 * Writes agreed prices of one seller in one statement; the price of an entity for an article and quantity
 * is replaced.
 *
 * @returns how many were written
 */
export async function upsertPartnerPrices(
  knex: Knex | Transaction,
  prices: PartnerPriceRow[]
): Promise<number> {
  const rows = prices.map((price) => ({ ...price, id: generateEntityId(undefined, "ppr") }))
  const { rowCount } = await knex.raw(
    `insert into partner_price (id, ${COLUMNS})
     select id, ${COLUMNS} from jsonb_populate_recordset(null::partner_price, ?::jsonb)
     on conflict ${prices[0]?.seller_id ? SELLER_KEY : HOUSE_KEY}
     do update set price_minor = excluded.price_minor, basis_points = excluded.basis_points,
       currency_code = excluded.currency_code, valid_from = excluded.valid_from,
       valid_to = excluded.valid_to, document = excluded.document, set_by = excluded.set_by,
       updated_at = now()`,
    [JSON.stringify(rows)]
  )
  return rowCount
}
