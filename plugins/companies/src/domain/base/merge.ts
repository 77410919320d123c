/** The fields of a legal entity that a merge decides one by one; delivery goes with its place. */
export const MERGE_FIELDS = {
  name: ["name"],
  full_name: ["full_name"],
  tax_id: ["tax_id"],
  registration_ids: ["registration_ids"],
  legal_address: ["legal_address"],
  bank: ["bank"],
  delivery_address: ["delivery_postal_code", "delivery_city", "delivery_address", "lat", "lon"],
  price_status: ["price_status"],
} as const satisfies Record<string, readonly string[]>

export type MergeField = keyof typeof MERGE_FIELDS
export const MERGE_FIELD_NAMES = Object.keys(MERGE_FIELDS) as [MergeField, ...MergeField[]]

type Values = Readonly<Record<string, unknown>>

/** The columns of some fields with a company's values. */
export const valuesOf = (fields: readonly MergeField[], row: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => MERGE_FIELDS[field].map((column) => [column, row[column] ?? null]))
  )

/** Whether two companies have the same values; key order of stored JSON does not count. */
export const sameValues = (one: unknown, other: unknown): boolean =>
  canonical(one) === canonical(other)

/** A text that is the same for the same value. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  )
