import { CartBusy, OutOfStock, Refused } from "@orac/bulk"
import type { OpenPad } from "../pads/change-pad"
import { shortRefusals } from "../placement/answer"
import { CheckoutRefused } from "../refusals"

/** What stopped a transaction as an answer to the requester; anything else stays an error. */
export function refusedBy(open: OpenPad, error: unknown): unknown {
  if (error instanceof Refused) {
    return new CheckoutRefused(error.refusals)
  }
  if (error instanceof OutOfStock) {
    return new CheckoutRefused(shortRefusals(open, error.lines))
  }
  return error instanceof CartBusy
    ? new CheckoutRefused([
        { code: "PAD_BUSY", message: "The pad is in use; try again.", facts: {} },
      ])
    : error
}
