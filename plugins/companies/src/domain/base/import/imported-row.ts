/** What a file may say of a partner, beside its legal numbers. */
export const TEXT_FIELDS = [
  "name",
  "full_name",
  "country",
  "tax_id",
  "legal_address",
  "bank_name",
  "delivery_city",
  "delivery_address",
  "delivery_postal_code",
  "price_status",
  "group",
  "email",
] as const

export type TextField = (typeof TEXT_FIELDS)[number]

/** One partner of a file; what it does not say is not there. */
export interface ImportedRow {
  /** Where it stands in the file, from 1. */
  row: number
  texts: Partial<Record<TextField, string>>
  /** Legal numbers but the tax id, by the codes of the markets. */
  numbers: Record<string, string>
}

/** A file that holds no partners as we read them, and why. */
export class ImportRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly facts: Record<string, string | number> = {}
  ) {
    super(message)
    this.name = "ImportRefused"
  }
}

export const MOST_ROWS = 5_000

/** A value as it is kept: one line without control signs. */
export const tidy = (value: unknown): string =>
  (typeof value === "string" || typeof value === "number" ? String(value) : "")
    .replace(/[\p{Cc}\p{Surrogate}\u00a0\s]+/gu, " ")
    .trim()

/** Without what is empty. */
export const given = <Key extends string>(
  values: Readonly<Partial<Record<Key, unknown>>>
): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, tidy(value)] as const)
      .filter(([, value]) => value)
  ) as Partial<Record<Key, string>>
