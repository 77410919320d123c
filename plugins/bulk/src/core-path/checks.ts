import type { CartDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { coverageGaps } from "../domain/coverage"
import { fingerprint } from "../domain/fingerprint"
import { Refused } from "../errors"
import type { PlaceInput } from "../types/place"

const refusal = (code: string, facts: Record<string, unknown>, message: string) =>
  new Refused([{ code, facts, message }])

/** The cart with its lines, once it is certain that core can place this plan. */
export async function placeableCart(
  container: MedusaContainer,
  input: PlaceInput
): Promise<CartDTO> {
  const cart = await container
    .resolve(Modules.CART)
    .retrieveCart(input.cart_id, { relations: ["items", "shipping_methods"] })
  const lines = (cart.items ?? []).map((line) => ({
    id: line.id,
    quantity: Number(line.quantity),
    unit_price: String(line.unit_price),
  }))
  const gaps = coverageGaps(lines, input.segments)
  const moved = input.expected_lines && fingerprint(lines) !== input.expected_lines
  if (gaps.length || moved) {
    throw refusal("cart_changed", { lines: gaps }, "The cart is not the one that was planned")
  }
  refuseUnknownToCore(input)
  return cart
}

/** Core keeps one source for each line and sells nothing that is not in stock. */
function refuseUnknownToCore({ segments }: PlaceInput) {
  const once = new Set<string>()
  const split = segments.filter(({ line_id }) => once.size === once.add(line_id).size)
  if (split.length) {
    const line_ids = split.map((segment) => segment.line_id)
    throw refusal("split_unavailable", { line_ids }, "A line cannot come from several sources now")
  }
  const ordered = segments.filter((segment) => segment.lot)
  if (ordered.length) {
    const line_ids = ordered.map((segment) => segment.line_id)
    throw refusal("preorder_unavailable", { line_ids }, "Pre-orders cannot be placed now")
  }
}
