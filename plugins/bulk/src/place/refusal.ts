import { CartBusy, OutOfStock, Refused } from "../errors"
import type { PlaceResult } from "../types/place"

/** Expected ends of a placement are answers; anything else stays an error. */
export function refusalOf(error: unknown): PlaceResult {
  if (error instanceof Refused) {
    return { kind: "refused", refusals: error.refusals }
  }
  if (error instanceof OutOfStock) {
    return { kind: "short", lines: error.lines }
  }
  if (error instanceof CartBusy) {
    return { kind: "busy" }
  }
  throw error
}
