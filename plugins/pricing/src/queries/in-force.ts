/** Rules count from `valid_from` on and end before `valid_to`; either may be open. */
export const IN_FORCE = `deleted_at is null
  and (valid_from is null or valid_from <= :at) and (valid_to is null or valid_to > :at)`

/** Rules of the manufacturer and of the seller that `seller` names; the seller's stand first. */
export const OF_SELLER = "(seller_id is null or seller_id = (select id from seller))"

/** Cells of the discount matrix that concern the entity of a price status. */
export const OF_ENTITY = "(entity_id = :entity or (entity_id is null and price_status = :status))"

/** The seller's cells first, and of those the client's own. */
export const CELL_ORDER =
  "product_group, seller_id nulls last, entity_id nulls last, valid_from desc"

/** Agreed prices of an entity: an article's are its seller's where that has agreed any. */
export const agreedPrices = (columns: string) => `
  select ${columns} from (
    select p.*, bool_or(p.seller_id is not null) over (partition by p.sku) as sold
      from partner_price p
     where p.entity_id = :entity and p.currency_code = :currency and ${OF_SELLER} and ${IN_FORCE}) own
   where seller_id is not null or not sold`

/** The newest price book of a market in its currency. */
export const BOOK_IN_FORCE = `select id, code, name, version, includes_tax, currency_code, updated_at
  from price_book
 where market_code = :market and currency_code = :currency and ${IN_FORCE}
 order by valid_from desc, version desc limit 1`
