import type { InvoiceRow } from "@orac/documents/contract"

export interface DueInvoice extends InvoiceRow {
  isOverdue: boolean
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The day `count` days after `today`, both `YYYY-MM-DD`. */
export const dayAfter = (today: string, count: number): string =>
  new Date(Date.parse(today) + count * DAY_MS).toISOString().slice(0, 10)

/**
 * The invoices that are to be paid by `until`. Payments settle the oldest debt first, so what is owed is made of the
 * newest invoices.
 *
 * @param newestFirst invoices, newest first
 * @param openMinor what is owed for delivered and for held orders together, in minor units
 */
export function dueInvoices(
  newestFirst: readonly InvoiceRow[],
  openMinor: number,
  today: string,
  until: string
): DueInvoice[] {
  const open: InvoiceRow[] = []
  let left = openMinor
  for (const invoice of newestFirst) {
    if (left <= 0) {
      break
    }
    open.push(invoice)
    left -= invoice.total_minor
  }
  return open
    .filter(({ due_at }) => due_at <= until)
    .map((invoice) => ({ ...invoice, isOverdue: invoice.due_at < today }))
    .sort((a, b) => a.due_at.localeCompare(b.due_at))
}
