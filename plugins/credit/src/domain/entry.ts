/** The operations of the ledger. Amounts are never negative: the type says which way they count. */
export const CREDIT_ENTRY_TYPES = [
  "LIMIT_SET",
  "HOLD",
  "HOLD_RELEASE",
  "INVOICED",
  "PAID",
  "PREPAID",
  "CREDIT_NOTE",
  "WRITE_OFF",
] as const

export type CreditEntryType = (typeof CREDIT_ENTRY_TYPES)[number]

/** What counts of an entry; `amount_minor` is null only where LIMIT_SET takes the limit away. */
export interface CountedEntry {
  type: CreditEntryType
  amount_minor: number | null
  document_id: string | null
}
