/** Wire shapes of the credit routes. Money is whole minor units. */

export interface PaymentTermsView {
  code: string
  net_days: number
  prepayment_percent: number
}

/** What an entity may still order on account from one seller. `limit_minor` null = ordering on prepayment only. */
export interface CreditView {
  /** Null = the manufacturer. */
  seller: { id: string; name: string } | null
  currency_code: string
  limit_minor: number | null
  open_invoices_minor: number
  holds_minor: number
  unapplied_payments_minor: number
  exposure_minor: number
  available_minor: number
  terms: PaymentTermsView
  due_date_if_ordered_today: string
}

/** `GET /store/credit`: the account with whoever serves the active entity today, and those with other sellers. */
export interface StoreCredit {
  credit: CreditView
  others: CreditView[]
}

/** `amount_minor` is null only where a LIMIT_SET takes the credit line away. */
export interface CreditEntryView {
  id: string
  type: string
  amount_minor: number | null
  currency_code: string
  /** Null = the manufacturer. */
  seller_name: string | null
  order_id: string | null
  document_id: string | null
  reference: string
  reason: string | null
  author: string
  at: string
}

/** `GET /store/credit/entries?limit&offset`, newest first. */
export interface CreditEntries {
  entries: CreditEntryView[]
  count: number
}

/**
 * `GET /admin/companies/:id/credit`: the account with the manufacturer, those with other sellers, and the latest 50
 * entries of all. `POST /admin/companies/:id/credit-limit` with `{ limit_minor, reason }` answers `{ credit }`.
 */
export interface AdminCredit extends StoreCredit, CreditEntries {}

/** `GET /store/partner/clients/:id/credit`: what the active entity lets a client of its own order on account. */
export interface ClientCredit extends CreditEntries {
  credit: CreditView
}

/** `POST /store/partner/clients/:id/credit` answers `{ credit }`. `limit_minor` null = prepayment only. */
export interface ClientTermsWrite {
  limit_minor: number | null
  net_days: number
  prepayment_percent: number
  reason: string
}
