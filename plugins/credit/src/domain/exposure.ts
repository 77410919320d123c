import type { CountedEntry, CreditEntryType } from "./entry"

/** What an entity owes and has reserved, in minor units. */
export interface Exposure {
  open_invoices_minor: number
  holds_minor: number
  unapplied_payments_minor: number
}

/** The same with the limit in force; null = no credit line, orders are paid in advance. */
export interface Standing extends Exposure {
  limit_minor: number | null
}

type Effect = { field: keyof Exposure; sign: 1 | -1 }

const INVOICE_PAID: Effect = { field: "open_invoices_minor", sign: -1 }
const ON_ACCOUNT: Effect = { field: "unapplied_payments_minor", sign: 1 }

/** A payment that names no document waits on the account until it is applied to one. */
export const EFFECTS: Record<
  Exclude<CreditEntryType, "LIMIT_SET">,
  { with_document: Effect; without: Effect }
> = {
  HOLD: both({ field: "holds_minor", sign: 1 }),
  HOLD_RELEASE: both({ field: "holds_minor", sign: -1 }),
  INVOICED: both({ field: "open_invoices_minor", sign: 1 }),
  PAID: { with_document: INVOICE_PAID, without: ON_ACCOUNT },
  PREPAID: both(ON_ACCOUNT),
  CREDIT_NOTE: both(INVOICE_PAID),
  WRITE_OFF: both(INVOICE_PAID),
}

function both(effect: Effect) {
  return { with_document: effect, without: effect }
}

const NOTHING: Standing = {
  limit_minor: null,
  open_invoices_minor: 0,
  holds_minor: 0,
  unapplied_payments_minor: 0,
}

function add(standing: Standing, entry: CountedEntry): Standing {
  if (entry.type === "LIMIT_SET") {
    return { ...standing, limit_minor: entry.amount_minor }
  }
  const effects = EFFECTS[entry.type]
  const { field, sign } = entry.document_id === null ? effects.without : effects.with_document
  return { ...standing, [field]: standing[field] + sign * (entry.amount_minor ?? 0) }
}

/** Replays a ledger, oldest entry first. */
export const exposureOf = (entries: readonly CountedEntry[]): Standing =>
  entries.reduce(add, NOTHING)

/** Open invoices + holds - payments that wait on the account. */
export const exposureMinor = (exposure: Exposure): number =>
  exposure.open_invoices_minor + exposure.holds_minor - exposure.unapplied_payments_minor

/** What may still be ordered on account; negative where the limit is overdrawn, 0 without one. */
export const availableMinor = (standing: Standing): number =>
  standing.limit_minor === null ? 0 : standing.limit_minor - exposureMinor(standing)
