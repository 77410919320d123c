import { cancelOrder, fulfillLines, placeOrder, readOrder } from "@orac/bulk"
import { drift, place, planOf } from "./carts"
import { completeByCore, prepareForCore } from "./core-cart"
import { coreFlows } from "./core-flows"
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

  describe("a fulfilment of ours beside one of core", () => {
    const part = (ids: string[]) => [
      { id: ids[0], quantity: 2 },
      { id: ids[1], quantity: 1 },
    ]

    async function orderWithLines() {
      const { order_id } = await place(world(), await planOf(world(), LINES))
      const order = await readOrder(world().knex, order_id)
      return { order_id, lines: part(order!.lines.map((line) => line.id)) }
    }

    it("has the same rows, and core ships, delivers and cancels it", async () => {
      const [ours, cores] = [await orderWithLines(), await orderWithLines()]
      const [location_id] = world().locations
      const core = coreFlows(world().container)
      const byCore = await rowsWritten(world().knex, () =>
        core.fulfil(cores.order_id, location_id, cores.lines)
      )
      let fulfilment = ""
      const byUs = await rowsWritten(world().knex, async () => {
        const input = { order_id: ours.order_id, location_id, items: ours.lines }
        fulfilment = (await fulfillLines(world().knex, input)).fulfillment_id
      })
      const { bulk_outbox: events, inventory_level: levels, ...rows } = byUs
      const { inventory_level: coreLevels, ...coreRows } = withoutWorkflowState(byCore)
      expect(events.map((event) => event.name)).toEqual([
        "order.fulfillment_created",
        "reservation-item.updated",
        "reservation-item.deleted",
      ])
      expect(comparable(plain(rows), plain(coreRows))).toEqual(
        comparable(plain(coreRows), plain(rows))
      )
      const stocked = (list: Written[string]) => list.map((row) => Number(row.stocked_quantity))
      const taken = stocked(coreLevels).map((left, n) => left - stocked(levels)[n])
      expect(taken.sort()).toEqual([1, 2])
      expect(await drift(world())).toEqual([])
      await core.cancelFulfilment(ours.order_id, fulfilment)
      expect(await drift(world())).toEqual([])
      const again = { order_id: ours.order_id, location_id, items: ours.lines }
      const next = await fulfillLines(world().knex, again)
      await core.ship(ours.order_id, next.fulfillment_id, ours.lines)
      await core.deliver(ours.order_id, next.fulfillment_id)
      const order = await readOrder(world().knex, ours.order_id)
      expect(order?.lines.map((line) => line.delivered_quantity)).toEqual([2, 1])
      expect(await drift(world())).toEqual([])
    })

    it("refuses more than is open or reserved there and writes nothing", async () => {
      const { order_id, lines } = await orderWithLines()
      const [here, there] = world().locations
      const fulfil = (location_id: string, quantity: number) =>
        fulfillLines(world().knex, { order_id, location_id, items: [{ ...lines[0], quantity }] })
      await expect(fulfil(here, 3)).rejects.toThrow("2 pieces to fulfil, not 3")
      await expect(fulfil(there, 1)).rejects.toThrow("is reserved at")
      expect((await readOrder(world().knex, order_id))?.version).toBe(1)
    })
  })

  describe("a cancellation of ours beside one of core", () => {
    it("has the same rows and releases the stock", async () => {
      const plans = [await planOf(world(), LINES), await planOf(world(), LINES)]
      const [ours, cores] = [await place(world(), plans[0]), await place(world(), plans[1])]
      const byCore = await rowsWritten(world().knex, () =>
        coreFlows(world().container).cancel(cores.order_id)
      )
      const byUs = await rowsWritten(world().knex, () =>
        cancelOrder(world().knex, { order_id: ours.order_id })
      )
      const { bulk_outbox: events, inventory_level: levels, ...rows } = byUs
      const { inventory_level: _, ...coreRows } = withoutWorkflowState(byCore)
      expect(events.map((event) => event.name)).toEqual([
        "order.canceled",
        "reservation-item.deleted",
      ])
      expect(levels.map((level) => level.reserved_quantity)).toEqual([0, 0])
      expect(comparable(plain(rows), plain(coreRows))).toEqual(
        comparable(plain(coreRows), plain(rows))
      )
      expect(await drift(world())).toEqual([])
    })

    it("is refused when goods left, money moved or it is already cancelled", async () => {
      const [location_id] = world().locations
      const core = coreFlows(world().container)
      const order = async () =>
        (await readOrder(
          world().knex,
          (await place(world(), await planOf(world(), LINES))).order_id
        ))!
      const cancel = (order_id: string) => cancelOrder(world().knex, { order_id })
      const sent = await order()
      await fulfillLines(world().knex, {
        order_id: sent.id,
        location_id,
        items: [{ id: sent.lines[0].id, quantity: 1 }],
      })
      await expect(cancel(sent.id)).rejects.toThrow("All fulfillments must be canceled")
      const paid = await order()
      await core.capture(paid.payment_collections[0].payments[0].id)
      await expect(cancel(paid.id)).rejects.toThrow("core must refund")
      const twice = await order()
      await cancel(twice.id)
      await expect(cancel(twice.id)).rejects.toThrow("is canceled")
    })
  })
}

const plain = (written: Written): Written =>
  Object.fromEntries(
    Object.entries(written).map(([table, list]) => [table, list.map(withoutCounters)])
  )

/** Numbers that the database draws: which change came first is not what is compared. */
function withoutCounters({ ordering: _, ...row }: Record<string, unknown>) {
  return row
}
