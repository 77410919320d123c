import type { Knex } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { PriceTerms } from "../contract"
import { productGroupName } from "../messages/product-groups"
import { sellerIdOf } from "@orac/territories"
import { agreedPrices, BOOK_IN_FORCE, CELL_ORDER, IN_FORCE, OF_ENTITY, OF_SELLER } from "./in-force"

const READ_TERMS = `with seller as (select ${sellerIdOf(":entity")} as id), book as (${BOOK_IN_FORCE})
select
  (select json_build_object('code', code, 'name', name, 'includes_tax', includes_tax, 'currency_code', currency_code)
     from book) as price_book,
  (select coalesce(json_agg(matrix order by product_group), '[]') from (
     select distinct on (product_group) product_group, basis_points from group_discount
      where ${OF_ENTITY} and ${OF_SELLER} and ${IN_FORCE}
      order by ${CELL_ORDER}) matrix) as discounts,
  (select count(distinct sku)::int from (${agreedPrices("sku")}) agreed) as individual_prices`

/**
 * The terms that an entity buys under, for its account page, in one statement.
 *
 * @returns null where the entity's market has no price book in force
 */
export async function priceTerms(
  knex: Knex,
  entity: EntityFacts,
  at: Date
): Promise<PriceTerms | null> {
  const { rows } = await knex.raw(READ_TERMS, {
    at,
    market: entity.market_code,
    currency: entity.currency_code,
    status: entity.price_status,
    entity: entity.id,
  })
  const { price_book, discounts, individual_prices } = rows[0]
  if (!price_book) {
    return null
  }
  return {
    price_book,
    individual_prices,
    discounts: (discounts as { product_group: string; basis_points: number }[]).map(
      ({ product_group, basis_points }) => ({
        product_group,
        name: productGroupName(product_group),
        percent: basis_points / 100,
      })
    ),
  }
}
