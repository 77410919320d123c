/** The last line of an address as VIES gives it: "9000 GENT", "00-950 WARSZAWA", "F-69001 LYON". */
const LAST_LINE = /^(?:[A-Z]{1,2}-)?(\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2})\s+(.+)$/i

/** Postal code and city of a VIES address where its last line has the usual shape. */
export function cityOf(address: string | null | undefined): {
  city: string | null
  postal_code: string | null
} {
  const lines = (address ?? "").split("\n").map((line) => line.trim())
  const match = LAST_LINE.exec(lines.filter(Boolean).at(-1) ?? "")
  return { postal_code: match?.[1] ?? null, city: match?.[2] ?? null }
}
