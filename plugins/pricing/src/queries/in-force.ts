/** Rules count from `valid_from` on and end before `valid_to`; either may be open. */
export const IN_FORCE = `deleted_at is null
  and (valid_from is null or valid_from <= :at) and (valid_to is null or valid_to > :at)`

/** Discounts of the manufacturer and of the seller that `seller` names; the seller's stand first. */
export const OF_SELLER = "(seller_id is null or seller_id = (select id from seller))"

/** The newest price book of a market in its currency. */
export const BOOK_IN_FORCE = `select id, code, name, version, includes_tax, currency_code, updated_at
  from price_book
 where market_code = :market and currency_code = :currency and ${IN_FORCE}
 order by valid_from desc, version desc limit 1`
