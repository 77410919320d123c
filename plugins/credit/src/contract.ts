/** Wire shapes of the credit routes. Money is whole minor units. */

export interface PaymentTermsView {
  code: string
  net_days: number
  prepayment_percent: number
}

/** `GET /store/credit`: what the active entity may still order on account. `limit_minor` null = ordering on prepayment only. */
export interface CreditView {
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

/** `amount_minor` is null only where a LIMIT_SET takes the credit line away. */
export interface CreditEntryView {
  id: string
  type: string
  amount_minor: number | null
  currency_code: string
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
 * `GET /admin/companies/:id/credit`: the standing and the latest 50 entries.
 * `POST /admin/companies/:id/credit-limit` with `{ limit_minor, reason }` answers `{ credit }`.
 */
export interface AdminCredit extends CreditEntries {
  credit: CreditView
}
