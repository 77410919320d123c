/** Wire shapes of the pricing routes. Money is whole minor units of `currency_code`; percentages are numbers such as 45 or 2.5. */

export interface PriceTraceEntry {
  layer:
    | "list"
    | "group_discount"
    | "individual"
    | "volume_break"
    | "promotion"
    | "payment_term"
    | "guard"
    | "tax"
    | "rounding"
  rule_id: string | null
  before_minor: number
  after_minor: number
  percent: number | null
  reason: string
  facts: Record<string, string | number | null>
}

export interface PriceBreak {
  from_quantity: number
  unit_price_minor: number
  percent: number
}

/** The price of one line for the active entity. `unit_price_minor` includes tax at `tax_rate` percent. */
export interface PriceView {
  sku: string
  quantity: number
  currency_code: string
  list_price_minor: number
  unit_price_minor: number
  total_minor: number
  saving_minor: number
  tax_rate: number
  tax_minor: number
  breaks: PriceBreak[]
  next_break: PriceBreak | null
  trace: PriceTraceEntry[]
}

/** `POST /store/prices` with `{ lines: { sku, quantity }[] }` (1..1000). Unknown articles are listed, not dropped. */
export interface PricesAnswer {
  prices: PriceView[]
  unknown: string[]
  version: string
}

/** `GET /store/price-terms`: discounts of the active entity by product group, for the account page. */
export interface PriceTerms {
  price_book: { code: string; name: string; includes_tax: boolean; currency_code: string }
  discounts: { product_group: string; name: Record<string, string>; percent: number }[]
  individual_prices: number
}

/** `POST /admin/price-explanation` with `{ entity_id, sku, quantity, date? }`. */
export interface PriceExplanation {
  price: PriceView
  version: string
  entity: { id: string; name: string }
}

/** One agreed price: exactly one of `price_minor` (in the terms of the market's price book) and `percent` off the list. */
export interface PartnerPriceWrite {
  sku: string
  min_quantity?: number
  price_minor?: number
  percent?: number
  valid_from?: string
  valid_to?: string
  document?: string
}

/** `POST /admin/partner-prices` with `{ entity_id, prices: PartnerPriceWrite[] }` (1..1000): all are written or none. */
export interface PartnerPricesAnswer {
  written: number
}

/** A discount on a product group. `percent` null = none of its own: then `usual_percent` counts. */
export interface DiscountCell {
  product_group: string
  name: Record<string, string>
  percent: number | null
  usual_percent: number
}

/** `GET /store/partner/clients/:id/discounts`: what the active entity gives a client of its own. */
export interface ClientDiscounts {
  discounts: DiscountCell[]
}

/** `GET /store/partner/selling-discounts`: what the active entity gives its clients by their price status. */
export interface SellingDiscounts {
  statuses: { price_status: string; clients: number; discounts: DiscountCell[] }[]
}

/**
 * `POST` to either, with `price_status` where it is not one client's, answers as `GET` does. `percent` null takes a discount
 * back. Refused (422) with PRODUCT_GROUP_UNKNOWN.
 */
export interface DiscountsWrite {
  discounts: { product_group: string; percent: number | null }[]
}

/** An agreed price of a client with the active entity: exactly one of `price_minor` and `percent` is set. */
export interface AgreedPriceRow {
  id: string
  sku: string
  name: Record<string, string>
  min_quantity: number
  price_minor: number | null
  percent: number | null
  /** What the client pays for one piece of that quantity today, and what the seller itself does; with tax. */
  unit_price_minor: number | null
  buy_price_minor: number | null
  list_price_minor: number | null
  currency_code: string
  valid_to: string | null
  document: string | null
  set_by: string
}

/**
 * `GET /store/partner/clients/:id/prices?q&limit&offset`. `POST` with `{ prices: PartnerPriceWrite[] }` answers
 * `PartnerPricesAnswer`; refused (422) with ARTICLE_UNKNOWN, PRICE_TWICE. `DELETE …/:price_id` answers `{ id }`.
 */
export interface AgreedPriceList {
  prices: AgreedPriceRow[]
  count: number
  limit: number
  offset: number
}
