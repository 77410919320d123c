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
