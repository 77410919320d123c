import { readCart, writeCartLines } from "@orac/bulk"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import { cartWrites } from "../domain/pad/cart-writes"
import type { Desk } from "../desk"
import type { OpenPad } from "../pads/change-pad"
import { cartLineWriter, heldLines } from "../pads/pricing"
import { refuse } from "../refusals"

/**
 * Brings the pad's cart to the prices of now, where they have moved since the lines were written.
 *
 * @returns the fingerprint of the lines that may be placed
 */
export async function refreshPrices(
  desk: Desk,
  { cart }: OpenPad,
  articles: ReadonlyMap<string, ArticleFacts>,
  prices: ReadonlyMap<string, PriceResult>
): Promise<string> {
  const { minor_units } = desk.partner.entity
  const held = heldLines(cart, minor_units)
  const wanted = held.flatMap((line) => {
    const price = prices.get(line.sku)
    const { unit_price_minor, tax_rate } = price ?? line
    return [{ ...line, unit_price_minor, tax_rate }]
  })
  const { lines, remove } = cartWrites(held, wanted)
  if (!lines.length && !remove.length) {
    return cart.fingerprint
  }
  const write = cartLineWriter(desk, articles, prices)
  await writeCartLines(desk.knex, {
    cart_id: cart.id,
    minor_units,
    lines: lines.map(write),
    remove,
  })
  const fresh = await readCart(desk.knex, cart.id)
  return fresh && fresh.lines.length === held.length
    ? fresh.fingerprint
    : refuse("PAD_CHANGED", "The pad has changed since it was shown.")
}
