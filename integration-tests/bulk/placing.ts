import { placeOrder, readCart, readOrder, Refused, writeCartLines } from "@orac/bulk"
import { cartOf, drift, place, planOf, shippingFor } from "./carts"
import type { World } from "./world"

const TWO = [
  { variant: 0, quantity: 2 },
  { variant: 1, quantity: 3 },
]

/** Placement from outside: what one call answers and leaves behind. */
export function placing(world: () => World) {
  const knex = () => world().knex
  const countOrders = async () => Number((await knex()("order").count("id"))[0].count)

  describe("placeOrder", () => {
    afterEach(async () => {
      expect(await drift(world())).toEqual([])
      expect(await knex()("locking")).toEqual([])
    })

    it("splits a line over two sources and keeps a pre-ordered part out of stock", async () => {
      const { cart_id, line_ids } = await cartOf(world(), TWO)
      const [here, there] = world().locations
      const segments = [
        { line_id: line_ids[0], location_id: here, quantity: 2, metadata: { note: "a" } },
        { line_id: line_ids[1], location_id: here, quantity: 1 },
        {
          line_id: line_ids[1],
          location_id: there,
          quantity: 2,
          lot: { id: "lot_1", eta: "2027-01-15" },
        },
      ]
      const seen: string[] = []
      const { order_id } = await place(world(), {
        cart_id,
        segments,
        shipping: shippingFor(world(), segments),
        payment: "authorized",
        metadata: { reference: "PO-7" },
        participants: {
          beforeStock: async (_, context) => {
            seen.push(...context.segments.map((segment) => segment.order_line_id))
          },
        },
      })
      const order = await readOrder(knex(), order_id)
      expect(order?.metadata).toEqual({ entity_id: "ent_1", reference: "PO-7" })
      expect(order?.summary.current_order_total).toBe("1701.78")
      expect(order?.lines.map((line) => line.id)).toEqual(seen)
      expect(order?.lines).toMatchObject([
        { quantity: 2, location_id: here, lot_id: null, metadata: { note: "a", row: 0 } },
        { quantity: 1, location_id: here, lot_id: null, reservations: [{ quantity: 1 }] },
        { quantity: 2, location_id: there, lot_id: "lot_1", eta: "2027-01-15", reservations: [] },
      ])
      expect(order?.shipping_methods.map((method) => method.location_id)).toEqual([here, there])
    })

    it("names every short line and leaves nothing behind", async () => {
      const input = await planOf(world(), [
        { variant: 0, quantity: 2 },
        { variant: 1, quantity: 1001 },
        { variant: 2, quantity: 600 },
        { variant: 2, quantity: 500 },
      ])
      const before = await countOrders()
      const result = await placeOrder(knex(), input)
      const short = (n: number, needed: number, item: number) => ({
        line_id: input.segments[n].line_id,
        location_id: world().locations[0],
        inventory_item_id: world().items[item],
        needed,
        available: 1000,
      })
      expect(result).toEqual({
        kind: "short",
        lines: [short(1, 1001, 1), short(2, 1100, 2), short(3, 1100, 2)],
      })
      expect(await countOrders()).toBe(before)
      expect((await readCart(knex(), input.cart_id))?.completed_at).toBeNull()
    })

    it("reserves kits by their parts, and what is not managed or back-ordered as it must", async () => {
      const input = await planOf(world(), [
        { variant: world().kit, quantity: 3 },
        { variant: world().unmanaged, quantity: 5000 },
        { variant: world().backorder, quantity: 9 },
      ])
      const { order_id } = await place(world(), input)
      const order = await readOrder(knex(), order_id)
      const held = order?.lines.map((line) => line.reservations.map((one) => one.quantity).sort())
      expect(held).toEqual([[3, 6], [], [9]])
    })

    it("is rolled back whole when a participant refuses, at any moment", async () => {
      const refusals = [{ code: "credit_exceeded", facts: { remaining: 1 }, message: "No credit" }]
      const refuse = async () => {
        throw new Refused(refusals)
      }
      const before = await countOrders()
      for (const moment of ["beforeOrder", "beforeStock", "afterStock"] as const) {
        const input = { ...(await planOf(world(), TWO)), participants: { [moment]: refuse } }
        expect(await placeOrder(knex(), input)).toEqual({ kind: "refused", refusals })
      }
      expect(await countOrders()).toBe(before)
      expect(await knex()("bulk_outbox")).toEqual([])
    })

    it("refuses a cart that changed since it was planned", async () => {
      const input = await planOf(world(), TWO)
      const expected_lines = (await readCart(knex(), input.cart_id))!.fingerprint
      const repriced = await planOf(world(), TWO)
      await writeCartLines(knex(), {
        cart_id: repriced.cart_id,
        minor_units: 2,
        lines: [
          {
            id: repriced.segments[0].line_id,
            variant_id: world().variants[0],
            quantity: 2,
            unit_price_minor: 1,
            tax: world().tax,
          },
        ],
      })
      const short = { ...input, segments: input.segments.slice(1) }
      for (const bad of [short, { ...repriced, expected_lines }]) {
        expect(await placeOrder(knex(), bad)).toMatchObject({
          kind: "refused",
          refusals: [{ code: "cart_changed" }],
        })
      }
      await place(world(), { ...input, expected_lines })
    })

    it("answers the same order to the same key, and a conflict to another body", async () => {
      const [input, other] = [await planOf(world(), TWO), await planOf(world(), TWO)]
      const idempotency = { key: "k1", customer_id: "cus_1", body_hash: "aa" }
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => place(world(), { ...input, idempotency }))
      )
      expect(new Set(answers.map((answer) => answer.order_id)).size).toBe(1)
      expect(answers.filter((answer) => !answer.replay)).toHaveLength(1)
      expect(await place(world(), { ...other, idempotency })).toEqual({
        ...answers.find((answer) => answer.replay),
      })
      const changed = { ...other, idempotency: { ...idempotency, body_hash: "bb" } }
      expect(await placeOrder(knex(), changed)).toEqual({ kind: "key_conflict" })
      const stranger = { ...other, idempotency: { ...idempotency, customer_id: "cus_2" } }
      expect((await place(world(), stranger)).replay).toBe(false)
    })

    it("frees the key of a placement that failed", async () => {
      const idempotency = { key: "k2", customer_id: "cus_1", body_hash: "aa" }
      const tooMuch = await planOf(world(), [{ variant: 3, quantity: 1001 }])
      expect((await placeOrder(knex(), { ...tooMuch, idempotency })).kind).toBe("short")
      const input = await planOf(world(), TWO)
      expect((await place(world(), { ...input, idempotency })).replay).toBe(false)
    })
  })

  describe("placeOrder beside a cart flow of core", () => {
    it("says busy while core leases the cart, and takes over a lease that ran out", async () => {
      const input = await planOf(world(), TWO)
      const lease = (seconds: number) =>
        knex().raw(
          `insert into locking (id, owner_id, expiration) values (?, 'core', now() + ? * interval '1 second')
           on conflict (id) do update set expiration = excluded.expiration`,
          [input.cart_id, seconds]
        )
      await lease(30)
      expect(await placeOrder(knex(), input)).toEqual({ kind: "busy" })
      await lease(-1)
      expect((await place(world(), input)).replay).toBe(false)
      expect(await knex()("locking")).toEqual([])
    })
  })
}
