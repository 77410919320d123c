import type { CreditView } from "@orac/credit/contract"

export interface CreditShares {
  invoices: number
  holds: number
  free: number
}

/**
 * How a credit limit is used, as shares of 1 that always fill a bar: what exceeds the limit widens the bar's whole.
 * Payments that wait on the account lower the unpaid invoices first, then the holds.
 */
export function creditShares(credit: CreditView): CreditShares {
  const { open_invoices_minor, holds_minor, unapplied_payments_minor: paid } = credit
  const invoices = Math.max(0, open_invoices_minor - paid)
  const holds = Math.max(0, holds_minor - Math.max(0, paid - open_invoices_minor))
  const whole = Math.max(credit.limit_minor ?? 0, invoices + holds)
  if (!whole) {
    return { invoices: 0, holds: 0, free: 1 }
  }
  return {
    invoices: invoices / whole,
    holds: holds / whole,
    free: (whole - invoices - holds) / whole,
  }
}
