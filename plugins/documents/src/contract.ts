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
  status: "issued"
}

/** `GET /store/invoices?from&to&order_id&q&limit&offset`, newest first; days are YYYY-MM-DD, both included. */
export interface InvoiceList {
  invoices: InvoiceRow[]
  count: number
  limit: number
  offset: number
}
