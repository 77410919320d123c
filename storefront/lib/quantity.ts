export const MAX_QUANTITY = 999_999

/** A whole number of pieces within the bounds, or null for what is not one yet. */
export function readQuantity(text: string): number | null {
  const value = Number(text)
  return /^\d+$/.test(text) && value > 0 && value <= MAX_QUANTITY ? value : null
}
