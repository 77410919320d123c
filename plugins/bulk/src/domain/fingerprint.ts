import { createHash } from "crypto"

export interface FingerprintLine {
  id: string
  quantity: number
  unit_price: string
}

/** A short hash of what the buyer saw: which lines, how many, at which price. */
export function fingerprint(lines: readonly FingerprintLine[]): string {
  const text = lines
    .map((line) => `${line.id}:${line.quantity}:${line.unit_price}`)
    .sort()
    .join("\n")
  return createHash("sha256").update(text).digest("hex").slice(0, 32)
}
