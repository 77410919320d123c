import fc from "fast-check"
import { type CountedEntry, CREDIT_ENTRY_TYPES, type CreditEntryType } from "../domain/entry"

export const entry = (
  type: CreditEntryType,
  amount_minor: number | null,
  document_id: string | null = null
): CountedEntry => ({ type, amount_minor, document_id })

/** Any ledger that the table could hold. */
export const anyEntries: fc.Arbitrary<CountedEntry[]> = fc.array(
  fc
    .record({
      type: fc.constantFrom(...CREDIT_ENTRY_TYPES),
      amount: fc.option(fc.integer({ min: 0, max: 10 ** 12 }), { nil: null }),
      document_id: fc.option(fc.constantFrom("doc-1", "doc-2"), { nil: null }),
    })
    .map(({ type, amount, document_id }) =>
      entry(type, type === "LIMIT_SET" ? amount : (amount ?? 0), document_id)
    ),
  { maxLength: 60 }
)
