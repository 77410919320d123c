import { ageOrders, type BulkOrder, type PlaceInput, readOrder, settleEdit } from "@orac/bulk"
import { drift, place, planOf } from "./carts"
import { completeByCore, prepareForCore } from "./core-cart"
import { coreFlows } from "./core-flows"
import type { World } from "./world"

const LINES = [
  { variant: 0, quantity: 4 },
  { variant: 1, quantity: 6 },
  { variant: 2, quantity: 5 },
]

/** Each line at another warehouse: the third is never core's own choice. */
const threeSources = (world: World) => planOf(world, LINES, (n) => n)

export function flows(world: () => World) {
  const read = async (id: string): Promise<BulkOrder> => (await readOrder(world().knex, id))!
  const placed = async (input: PlaceInput) => read((await place(world(), input)).order_id)
  const core = () => coreFlows(world().container)
  const stocked = async (item: number, location: number) => {
    const [level] = await world().knex("inventory_level").where({
      inventory_item_id: world().items[item],
      location_id: world().locations[location],
    })
    return [Number(level.stocked_quantity), Number(level.reserved_quantity)]
  }

  describe("core's flows on an order of ours", () => {
    afterEach(async () => {
      expect(await drift(world())).toEqual([])
    })

    it("fulfils a part, ships, delivers, takes back", async () => {
      const order = await placed(await threeSources(world()))
      const [, line] = order.lines
      const part = [{ id: line.id, quantity: 4 }]
      const fulfilment = await core().fulfil(order.id, world().locations[1], part)
      expect(await stocked(1, 1)).toEqual([996, 2])
      await core().ship(order.id, fulfilment, part)
      await core().deliver(order.id, fulfilment)
      await core().giveBack(order.id, world().locations[1], [{ id: line.id, quantity: 1 }])
      const after = await read(order.id)
      expect(after.lines[1]).toMatchObject({
        quantity: 6,
        fulfilled_quantity: 4,
        shipped_quantity: 4,
        delivered_quantity: 4,
        return_received_quantity: 1,
        location_id: world().locations[1],
      })
      expect(after.fulfillments).toMatchObject([
        { location_id: world().locations[1], items: [{ line_item_id: line.id, quantity: 4 }] },
      ])
      expect(await stocked(1, 1)).toEqual([997, 2])
    })

    it("edits: every line keeps its source, a new one gets one", async () => {
      const order = await placed(await threeSources(world()))
      const [gone, kept, changed] = order.lines
      await core().edit(order.id, {
        change: [
          { id: changed.id, quantity: 7 },
          { id: gone.id, quantity: 0 },
        ],
        add: [{ variant_id: world().variants[5], quantity: 2, unit_price: 77 }],
      })
      await settleEdit(world().knex, order.id)
      const after = await read(order.id)
      expect(after.lines.map((line) => [line.quantity, line.unit_price])).toEqual([
        [6, kept.unit_price],
        [7, changed.unit_price],
        [2, "77"],
      ])
      for (const line of after.lines) {
        expect(line.reservations).toMatchObject([
          { location_id: line.location_id, quantity: line.quantity },
        ])
      }
      expect(after.lines[1].location_id).toBe(world().locations[2])
      expect(await stocked(0, 0)).toEqual([1000, 0])
      expect(await stocked(2, 2)).toEqual([1000, 7])
    })

    it("edits a line beyond its source: the line follows the goods", async () => {
      const order = await placed(await threeSources(world()))
      const line = order.lines[2]
      await world()
        .knex("inventory_level")
        .where({ inventory_item_id: world().items[2], location_id: world().locations[2] })
        .update({ stocked_quantity: 6, raw_stocked_quantity: { value: "6", precision: 20 } })
      await core().edit(order.id, { change: [{ id: line.id, quantity: 9 }], add: [] })
      await settleEdit(world().knex, order.id)
      const after = (await read(order.id)).lines[2]
      expect(after.location_id).not.toBe(line.location_id)
      expect(after.reservations).toMatchObject([{ location_id: after.location_id, quantity: 9 }])
    })

    it("edits: the promise to pay is made again for the new total, once", async () => {
      const order = await placed(await threeSources(world()))
      const [, line] = order.lines
      for (const quantity of [9, 2]) {
        await core().edit(order.id, { change: [{ id: line.id, quantity }], add: [] })
        await settleEdit(world().knex, order.id)
        await settleEdit(world().knex, order.id)
        const { payment_collections, summary } = await read(order.id)
        const live = payment_collections.filter(({ status }) => status !== "canceled")
        expect(live).toMatchObject([
          {
            status: "authorized",
            amount: summary.current_order_total,
            authorized_amount: summary.current_order_total,
            payments: [{ amount: summary.current_order_total, canceled_at: null }],
          },
        ])
      }
      const { payment_collections } = await read(order.id)
      await core().capture(payment_collections.at(-1)!.payments[0].id)
      expect((await read(order.id)).summary.pending_difference).toBe("0")
    })

    it("edits: what nobody promised to pay stays unpaid", async () => {
      const order = await placed({ ...(await threeSources(world())), payment: "none" })
      await core().edit(order.id, { change: [{ id: order.lines[0].id, quantity: 9 }], add: [] })
      await settleEdit(world().knex, order.id)
      const after = await read(order.id)
      expect(after.payment_collections).toMatchObject([
        { status: "not_paid", amount: after.summary.current_order_total, payments: [] },
      ])
    })

    it("leaves a canceled order alone after a late edit", async () => {
      const order = await placed(await threeSources(world()))
      await core().edit(order.id, { change: [{ id: order.lines[0].id, quantity: 9 }], add: [] })
      await core().cancel(order.id)
      await settleEdit(world().knex, order.id)
      const { payment_collections } = await read(order.id)
      expect(payment_collections.every(({ status }) => status === "canceled")).toBe(true)
    })

    it("cancels a fulfilment, then the order", async () => {
      const order = await placed(await threeSources(world()))
      const [line] = order.lines
      const fulfilment = await core().fulfil(order.id, world().locations[0], [
        { id: line.id, quantity: 3 },
      ])
      expect(await stocked(0, 0)).toEqual([997, 1])
      await core().cancelFulfilment(order.id, fulfilment)
      expect(await stocked(0, 0)).toEqual([1000, 4])
      await core().cancel(order.id)
      expect(await stocked(0, 0)).toEqual([1000, 0])
      expect(await read(order.id)).toMatchObject({ status: "canceled" })
    })

    it("goes on with an order that was made as old as it is", async () => {
      const [old, canceled] = [
        await placed(await threeSources(world())),
        await placed(await threeSources(world())),
      ]
      const [gone, , open] = old.lines
      const [placed_at, shipped_at] = [new Date("2025-03-01T09:00Z"), new Date("2025-03-03T09:00Z")]
      const left = { line_id: gone.id, location_id: world().locations[0], shipped_at }
      await ageOrders(world().knex, [
        {
          order_id: old.id,
          placed_at,
          canceled_at: null,
          completed: false,
          shipped: [{ ...left, delivered_at: null }],
        },
        {
          order_id: canceled.id,
          placed_at,
          canceled_at: shipped_at,
          completed: false,
          shipped: [],
        },
      ])
      const after = await read(old.id)
      expect(after).toMatchObject({ status: "pending", created_at: placed_at })
      expect(after.lines.map((line) => [line.shipped_quantity, line.reservations.length])).toEqual([
        [4, 0],
        [0, 1],
        [0, 1],
      ])
      expect(after.fulfillments).toMatchObject([
        { items: [{ line_item_id: gone.id, quantity: 4 }] },
      ])
      await core().deliver(old.id, after.fulfillments[0].id)
      await core().fulfil(old.id, world().locations[2], [{ id: open.id, quantity: 5 }])
      expect((await read(old.id)).lines.map((line) => line.fulfilled_quantity)).toEqual([4, 0, 5])
      expect(await read(canceled.id)).toMatchObject({
        status: "canceled",
        canceled_at: shipped_at,
        payment_collections: [{ status: "canceled" }],
        lines: [{ reservations: [] }, { reservations: [] }, { reservations: [] }],
      })
    })

    it("captures an authorised payment", async () => {
      const order = await placed(await threeSources(world()))
      const [collection] = order.payment_collections
      expect(collection.status).toBe("authorized")
      await core().capture(collection.payments[0].id)
      const after = await read(order.id)
      expect(after.payment_collections[0].status).toBe("completed")
      expect(after.summary.paid_total).toBe(order.summary.current_order_total)
      expect(after.summary.pending_difference).toBe("0")
    })

    it("is marked as paid", async () => {
      const order = await placed({ ...(await threeSources(world())), payment: "none" })
      const [collection] = order.payment_collections
      expect(collection.status).toBe("not_paid")
      await core().markAsPaid(order.id, collection.id)
      const after = await read(order.id)
      expect(after.payment_collections[0].status).toBe("completed")
      expect(after.summary.paid_total).toBe(order.summary.current_order_total)
    })

    it("is the same order for a late webhook and a second completion", async () => {
      const input = { ...(await threeSources(world())), payment: "none" as const }
      await prepareForCore(world(), input)
      const order = await placed(input)
      const [session] = await world()
        .knex("payment_session")
        .where({ payment_collection_id: order.payment_collections[0].id })
      await core().webhook(session.id, Number(order.summary.current_order_total))
      expect(await completeByCore(world(), input.cart_id)).toBe(order.id)
      const links = await world().knex("order_cart").where({ cart_id: input.cart_id })
      expect(links.map((link) => link.order_id)).toEqual([order.id])
      expect((await read(order.id)).payment_collections[0].status).toBe("completed")
    })
  })
}
