import { placeOrder } from "@orac/bulk"
import { planOf } from "./carts"
import { completeByCore, prepareForCore } from "./core-cart"
import { comparable, rowsWritten, type Written } from "./rows-written"
import type { World } from "./world"

const LINES = [
  { variant: 0, quantity: 2 },
  { variant: 1, quantity: 3, minor: 99_999 },
]

/**
 * What we leave on purpose and core does not. Everything else must be equal, row by row and column
 * by column.
 */
function asCoreWouldHave(written: Written, location: string): Written {
  const { bulk_outbox: _ourEvents, cart_payment_collection: ownCollection, ...rows } = written
  // Core's buyer made the cart's payment collection one call earlier.
  expect(ownCollection).toHaveLength(1)
  const withoutSource = (row: Record<string, unknown>) => {
    const { location_id, ...metadata } = row.metadata as Record<string, unknown>
    expect(location_id).toBe(location)
    return { ...row, metadata }
  }
  return {
    ...rows,
    // The price is ours on the order too: an edit must not take the catalogue's.
    order_line_item: rows.order_line_item.map((row) => {
      expect(row.is_custom_price).toBe(true)
      return { ...withoutSource(row), is_custom_price: false }
    }),
    order_item: rows.order_item.map(withoutSource),
    // The second order takes from the same levels what the first one took.
    inventory_level: rows.inventory_level.map((row) => ({
      ...row,
      reserved_quantity: Number(row.reserved_quantity) / 2,
      raw_reserved_quantity: { value: String(Number(row.reserved_quantity) / 2), precision: 20 },
    })),
  }
}

/** Core keeps the whole cart as workflow state for three days; nobody reads it afterwards. */
function withoutWorkflowState({ workflow_execution: _state, ...rows }: Written): Written {
  return rows
}

export function comparison(world: () => World) {
  describe("an order of ours beside one that core placed", () => {
    it("has the same rows in every table of the database", async () => {
      const [ours, cores] = [await planOf(world(), LINES), await planOf(world(), LINES)]
      await prepareForCore(world(), cores)
      const byCore = await rowsWritten(world().knex, () => completeByCore(world(), cores.cart_id))
      const byUs = await rowsWritten(world().knex, () => placeOrder(world().knex, ours))
      const [reservation] = byCore.reservation_item
      expect(byUs.bulk_outbox.map((row) => row.name)).toEqual([
        "order.placed",
        "reservation-item.created",
      ])
      expect(comparable(asCoreWouldHave(byUs, reservation.location_id as string), byCore)).toEqual(
        comparable(withoutWorkflowState(byCore), byUs)
      )
    })
  })
}
