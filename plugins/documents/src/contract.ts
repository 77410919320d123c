/** Wire shapes of the document routes. Money is whole minor units; times are ISO 8601 in UTC. */

export interface InvoiceRow {
  id: string
  number: string
  issued_at: string
  /** The last day to pay, YYYY-MM-DD. */
  due_at: string
  order_id: string
  order_display_id: number
  currency_code: string
  total_minor: number
  seller_name: string
  buyer_name: string
  status: "issued"
}

/**
 * `GET /store/invoices?side&from&to&order_id&q&limit&offset`, newest first; days are YYYY-MM-DD, both included. `side` is `bought`
 * (the default) or `sold`: what the active legal entity has issued itself.
 */
export interface InvoiceList {
  invoices: InvoiceRow[]
  count: number
  limit: number
  offset: number
}

/** `GET /store/partner/invoice-details`: how the active legal entity stands on the invoices that it issues to its clients. */
export interface InvoiceDetails {
  number_prefix: string
  director: string
  accountant: string
  phone: string
  email: string
  /** Without a bank account in its requisites no invoice can be issued. */
  has_bank: boolean
}

/** `POST` writes all but `has_bank` and answers as `GET` does. `number_prefix` is up to 6 capitals or digits. */
export type InvoiceDetailsWrite = Omit<InvoiceDetails, "has_bank">
