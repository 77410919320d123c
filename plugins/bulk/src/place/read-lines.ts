import { MedusaError } from "@medusajs/framework/utils"
import { coverageGaps } from "../domain/coverage"
import { fingerprint } from "../domain/fingerprint"
import { Refused } from "../errors"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { PlaceInput } from "../types/place"

export interface PlaceLine {
  id: string
  variant_id: string | null
  quantity: number
  /** As stored. */
  unit_price: string
  /** One piece, tax included. */
  gross_price: string
  /** The line, tax included. */
  gross: string
  discounts: number
}

const READ_LINES = `
select i.id, i.variant_id, i.quantity, trim_scale(i.unit_price)::text unit_price,
  trim_scale(round(i.unit_price * f.factor, 10))::text gross_price,
  trim_scale(round(i.unit_price * i.quantity * f.factor, 10))::text gross,
  (select count(*)::int from cart_line_item_adjustment a where a.item_id = i.id and a.deleted_at is null) discounts
from cart_line_item i
cross join lateral (
  select case when i.is_tax_inclusive then 1 else 1 + coalesce(sum(t.rate::numeric), 0) / 100 end factor
  from cart_line_item_tax_line t where t.item_id = i.id and t.deleted_at is null
) f
where i.cart_id = ? and i.deleted_at is null`

/** The cart's lines by id, once it is certain that the plan fits them and that we can place them. */
export async function readLines(trx: Transaction, input: PlaceInput) {
  const malformed = input.segments.find(
    (one) => !(Number.isInteger(one.quantity) && one.quantity > 0)
  )
  if (malformed) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Segment of line ${malformed.line_id} has quantity ${malformed.quantity}`
    )
  }
  const lines = await rows<PlaceLine>(trx, READ_LINES, [input.cart_id])
  refuseUnlessPlaceable(lines, input)
  return new Map(lines.map((line) => [line.id, line]))
}

function refuseUnlessPlaceable(lines: PlaceLine[], input: PlaceInput) {
  if (!lines.length) {
    refuse("cart_empty", {}, "The cart has no lines")
  }
  const gaps = coverageGaps(lines, input.segments)
  if (gaps.length || (input.expected_lines && fingerprint(lines) !== input.expected_lines)) {
    refuse("cart_changed", { lines: gaps }, "The cart is not the one that was planned")
  }
  const discounted = lines.filter((line) => line.discounts).map((line) => line.id)
  if (discounted.length) {
    refuse("cart_discounted", { line_ids: discounted }, "Discounts belong into the unit price")
  }
}

function refuse(code: string, facts: Record<string, unknown>, message: string): never {
  throw new Refused([{ code, facts, message }])
}
