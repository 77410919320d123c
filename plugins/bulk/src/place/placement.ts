import type { CartRow } from "../cart/lock-cart"
import type { Transaction } from "../types/database"
import type { PlacedSegment, PlaceInput } from "../types/place"

/** What the statements of one placement share; filled once, before the first of them writes. */
export interface Placement {
  trx: Transaction
  input: PlaceInput
  cart: CartRow
  order_id: string
  segments: PlacedSegment[]
  /** Order total, decimal string without trailing zeros. */
  total: string
}
