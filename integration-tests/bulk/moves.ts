import { Modules } from "@medusajs/framework/utils"
import { type BulkOrder, fulfillLines, moveLines, readOrder, Refused } from "@orac/bulk"
import { drift, place, planOf, type Wanted } from "./carts"
import { coreFlows } from "./core-flows"
import type { World } from "./world"

/** Lines of a placed order go to another warehouse. */
export function moves(world: () => World) {
  const read = async (id: string): Promise<BulkOrder> => (await readOrder(world().knex, id))!
  const placed = async (wanted: Wanted[], location: number | ((n: number) => number) = 0) =>
    read((await place(world(), await planOf(world(), wanted, location))).order_id)
  const at = (location: number) => world().locations[location]
  const move = (order: BulkOrder, from: number, to: number, lines = order.lines) =>
    world().knex.transaction((trx) =>
      moveLines(trx, {
        order_id: order.id,
        moves: [
          {
            from: at(from),
            to: at(to),
            lines: lines.map(({ id, quantity }) => ({ line_id: id, quantity })),
            delivery: { name: `Delivery ${to}`, shipping_option_id: world().options[to] },
          },
        ],
      })
    )
  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error.refusals : Promise.reject(error))
    )
  const placesOf = ({ lines }: BulkOrder) =>
    lines.map(({ location_id, reservations }) => [
      location_id,
      ...reservations.map((one) => one.location_id),
    ])
  const methodsOf = ({ shipping_methods }: BulkOrder) =>
    shipping_methods.map(({ location_id, amount, shipping_option_id }) => [
      location_id,
      amount,
      shipping_option_id,
    ])

  describe("moving lines of a placed order", () => {
    afterEach(async () => {
      expect(await drift(world())).toEqual([])
    })

    it("takes kits and odd articles along, and core goes on from there", async () => {
      const { kit, unmanaged, backorder, options } = world()
      const order = await placed([
        { variant: kit, quantity: 3 },
        { variant: unmanaged, quantity: 2 },
        { variant: backorder, quantity: 5 },
      ])
      await move(order, 0, 1)
      const after = await read(order.id)
      expect(placesOf(after)).toEqual([[at(1), at(1), at(1)], [at(1)], [at(1), at(1)]])
      expect(methodsOf(after)).toEqual([[at(1), "600", options[1]]])
      expect(after.summary).toEqual(order.summary)
      const [first] = after.lines
      await coreFlows(world().container).fulfil(order.id, at(1), [{ id: first.id, quantity: 3 }])
      expect((await read(order.id)).lines[0]).toMatchObject({ fulfilled_quantity: 3 })
    })

    it("gives what moves a delivery of its own where lines stay behind", async () => {
      const order = await placed([
        { variant: 3, quantity: 4 },
        { variant: 4, quantity: 6 },
      ])
      const [stays, goes] = order.lines
      await move(order, 0, 2, [goes])
      const after = await read(order.id)
      expect(placesOf(after)).toEqual([
        [at(0), at(0)],
        [at(2), at(2)],
      ])
      expect(methodsOf(after)).toEqual([
        [at(0), "600", world().options[0]],
        [at(2), "0", world().options[2]],
      ])
      const items = [{ id: goes.id, quantity: 6 }]
      await fulfillLines(world().knex, { order_id: order.id, location_id: at(2), items })
      await fulfillLines(world().knex, {
        order_id: order.id,
        location_id: at(0),
        items: [{ id: stays.id, quantity: 4 }],
      })
      const done = await read(order.id)
      expect(done.shipping_methods).toHaveLength(2)
      const core = await world()
        .container.resolve(Modules.ORDER)
        .retrieveOrder(order.id, { select: ["total", "shipping_total"] })
      expect(Number(core.total)).toBe(Number(order.summary.current_order_total))
      expect(Number(core.shipping_total)).toBe(600)
    })

    it("moves nothing where a part of a kit is short, and tells how many are missing", async () => {
      const order = await placed([
        { variant: world().kit, quantity: 3 },
        { variant: 5, quantity: 2 },
      ])
      const part = order.lines[0].reservations[0].inventory_item_id
      const level = () =>
        world()
          .knex("inventory_level")
          .where({ inventory_item_id: part, location_id: at(1) })
      const [before] = await level()
      await level().update({ stocked_quantity: Number(before.reserved_quantity) + 1 })
      const [{ quantity }] = order.lines[0].reservations
      expect(await refusal(move(order, 0, 1))).toMatchObject([
        { code: "SOURCE_SHORT", facts: { missing: quantity - 1, location_id: at(1) } },
      ])
      await level().update({ stocked_quantity: before.stocked_quantity })
      expect(await read(order.id)).toEqual(order)
    })

    it("keeps a line of which something has left, one in part and one from elsewhere", async () => {
      const order = await placed([{ variant: 6, quantity: 4 }])
      const [line] = order.lines
      const fixed = [{ code: "SOURCE_FIXED", facts: { skus: [line.sku] } }]
      expect(await refusal(move(order, 0, 1, [{ ...line, quantity: 3 }]))).toMatchObject(fixed)
      expect(await refusal(move(order, 2, 1))).toMatchObject(fixed)
      const items = [{ id: line.id, quantity: 1 }]
      await fulfillLines(world().knex, { order_id: order.id, location_id: at(0), items })
      expect(await refusal(move(order, 0, 1))).toMatchObject(fixed)
    })

    it("does not touch a canceled order", async () => {
      const order = await placed([{ variant: 7, quantity: 4 }])
      await coreFlows(world().container).cancel(order.id)
      await expect(move(order, 0, 1)).rejects.toThrow("is canceled")
    })
  })
}
