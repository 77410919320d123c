import type { PlaceResult, ShortLine } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { toMinor } from "@orac/markets"
import type { PlacedOrder } from "../contract"
import type { Desk } from "../desk"
import type { OpenPad } from "../pads/change-pad"
import { CheckoutRefused, refuse } from "../refusals"

export function shortRefusals({ cart }: OpenPad, lines: ShortLine[]): Refusal[] {
  const skus = new Map(cart.lines.map((line) => [line.id, line.sku]))
  return lines.map(({ line_id, location_id, needed, available }) => {
    const sku = skus.get(line_id) ?? ""
    return {
      code: "SHORT_STOCK",
      message: `Of ${sku} only ${available} of ${needed} are left at the chosen source.`,
      facts: { line_id, sku, location_id, needed, available },
    }
  })
}

const CODES: Record<string, string> = { cart_changed: "PAD_CHANGED", cart_empty: "PAD_EMPTY" }

const named = (refusal: Refusal): Refusal => ({
  ...refusal,
  code: CODES[refusal.code] ?? refusal.code,
})

/**
 * The placement's result as an answer to the buyer.
 *
 * @throws CheckoutRefused for everything that is not an order
 */
export function answerOf(desk: Desk, open: OpenPad, result: PlaceResult): PlacedOrder {
  const { currency_code, minor_units } = desk.partner.entity
  switch (result.kind) {
    case "placed": {
      const { order_id, display_id, total, replay } = result
      return {
        order_id,
        display_id,
        total_minor: toMinor(total, minor_units),
        currency_code,
        replay,
      }
    }
    case "short":
      throw new CheckoutRefused(shortRefusals(open, result.lines))
    case "refused":
      throw new CheckoutRefused(result.refusals.map(named))
    case "busy":
      return refuse("PAD_BUSY", "The pad is in use; try again.")
    case "key_conflict":
      return refuse("KEY_REUSED", "This idempotency key belongs to another request.")
  }
}
