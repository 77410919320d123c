import type { IEventBusModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  drainOutbox,
  type PlaceInput,
  placeCart,
  placeOrder,
  placeOrderWorkflow,
  readOrder,
  Refused,
  schemaGuard,
} from "@orac/bulk"
import { drift, planOf } from "./carts"
import type { World } from "./world"

const TWO = [
  { variant: 0, quantity: 2 },
  { variant: 1, quantity: 3 },
]

/** What surrounds the transaction: the workflow, the events, the schema and core's path. */
export function delivery(world: () => World) {
  const knex = () => world().knex
  const bus = () => world().container.resolve(Modules.EVENT_BUS)

  function spyOnEvents(act: IEventBusModuleService["emit"] = async () => undefined) {
    return jest.spyOn(bus(), "emit").mockImplementation(act as never)
  }

  afterEach(() => jest.restoreAllMocks())

  describe("placeOrderWorkflow", () => {
    it("places and sends core's events at once", async () => {
      const input = { ...(await planOf(world(), TWO)), events: [{ name: "x.y", data: { a: 1 } }] }
      const emit = spyOnEvents()
      const { result } = await placeOrderWorkflow(world().container).run({ input })
      expect(result.kind).toBe("placed")
      const sent = emit.mock.calls.flatMap(([messages]) => messages as { name: string }[])
      expect(sent.map((message) => message.name)).toEqual([
        "order.placed",
        "reservation-item.created",
        "reservation-item.created",
        "x.y",
      ])
      expect(await knex()("bulk_outbox")).toEqual([])
    })
  })

  describe("outbox", () => {
    it("keeps an event until the bus takes it, and gives up after ten times", async () => {
      await placeOrder(knex(), await planOf(world(), TWO))
      spyOnEvents(async () => {
        throw new Error("bus is down")
      })
      expect(await drainOutbox(world().container)).toEqual({ sent: 0, failed: 2 })
      const due = () => knex()("bulk_outbox").update({ available_at: new Date(0) })
      const waiting = await knex()("bulk_outbox")
      expect(waiting).toMatchObject([{ attempts: 1, last_error: "bus is down" }, { attempts: 1 }])
      expect(await drainOutbox(world().container)).toEqual({ sent: 0, failed: 0 })
      for (let attempt = 2; attempt <= 10; attempt++) {
        await due()
        await drainOutbox(world().container)
      }
      await due()
      expect(await drainOutbox(world().container)).toEqual({ sent: 0, failed: 0 })
      expect((await knex()("bulk_outbox")).every((row) => row.dead_at)).toBe(true)
    })

    it("sends each event once however many drain at the same time", async () => {
      for (let order = 0; order < 5; order++) {
        await placeOrder(knex(), await planOf(world(), TWO))
      }
      const emit = spyOnEvents()
      await Promise.all(Array.from({ length: 4 }, () => drainOutbox(world().container)))
      const sent = emit.mock.calls.flatMap(
        ([messages]) => messages as { name: string; data: { id: string } }[]
      )
      const orders = sent.filter((one) => one.name === "order.placed").map((one) => one.data.id)
      expect(orders).toHaveLength(5)
      expect(new Set(orders).size).toBe(5)
    })
  })

  describe("schema guard", () => {
    it("finds this database to be the one the SQL was written for", async () => {
      expect(await schemaGuard(knex())).toEqual([])
    })

    it("notices a new column and a changed default", async () => {
      await knex().raw(`alter table order_item add column tier text`)
      await knex().raw(`alter table inventory_level alter column reserved_quantity drop default`)
      expect(await schemaGuard(knex())).toEqual([
        `inventory_level columns: "reserved_quantity numeric! = 0" is gone`,
        `inventory_level columns: "reserved_quantity numeric!" is new`,
        `order_item columns: "tier text" is new`,
      ])
    })
  })

  describe("PLACE_MODE=core", () => {
    beforeEach(() => {
      process.env.PLACE_MODE = "core"
    })
    afterEach(async () => {
      delete process.env.PLACE_MODE
      expect(await drift(world())).toEqual([])
    })

    const viaCore = (input: PlaceInput) => placeCart(world().container, input)

    it("answers the same and reserves at the planned sources", async () => {
      const seen: string[] = []
      const plan = await planOf(world(), TWO, (n) => n + 1)
      const input = {
        ...plan,
        idempotency: { key: "k", customer_id: "cus", body_hash: "h" },
        participants: {
          beforeOrder: async (_: unknown, context: { total: string }) => {
            seen.push(context.total)
          },
        },
      }
      const result = await viaCore(input)
      expect(result).toMatchObject({ kind: "placed", total: "1701.78", replay: false })
      expect(seen).toEqual(["1701.78"])
      const order = await readOrder(knex(), (result as { order_id: string }).order_id)
      const sources = order?.lines.map((line) => line.reservations[0].location_id).sort()
      expect(sources).toEqual(world().locations.slice(1))
      expect(
        order?.lines.every((line) => line.location_id === line.reservations[0].location_id)
      ).toBe(true)
      expect(await viaCore(input)).toEqual({ ...result, replay: true })
      expect(
        await viaCore({ ...input, idempotency: { ...input.idempotency, body_hash: "other" } })
      ).toEqual({ kind: "key_conflict" })
    })

    it("refuses what core cannot do", async () => {
      const plan = await planOf(world(), TWO)
      const [first, second] = plan.segments
      const split = [first, { ...second, quantity: 1 }, { ...second, quantity: 2 }]
      expect(await viaCore({ ...plan, segments: split })).toMatchObject({
        refusals: [{ code: "split_unavailable", facts: { line_ids: [second.line_id] } }],
      })
      const lot = [first, { ...second, lot: { id: "lot", eta: "2027-01-01" } }]
      expect(await viaCore({ ...plan, segments: lot })).toMatchObject({
        refusals: [{ code: "preorder_unavailable" }],
      })
    })

    it("cancels what a participant refuses and leaves the cart open", async () => {
      const refusals = [{ code: "credit_exceeded", facts: {}, message: "No credit" }]
      const plan = await planOf(world(), TWO)
      const beforeOrder = async () => {
        throw new Refused(refusals)
      }
      const refused = await viaCore({ ...plan, participants: { beforeOrder } })
      expect(refused).toEqual({ kind: "refused", refusals })
      delete process.env.PLACE_MODE
      expect(await placeCart(world().container, plan)).toMatchObject({
        kind: "placed",
        replay: false,
      })
    })

    it("says short when a source cannot give", async () => {
      const plan = await planOf(world(), [{ variant: 0, quantity: 1001 }])
      expect(await viaCore(plan)).toEqual({
        kind: "short",
        lines: [
          {
            line_id: plan.segments[0].line_id,
            location_id: world().locations[0],
            inventory_item_id: world().items[0],
            needed: 1001,
            available: 1000,
          },
        ],
      })
    })
  })
}
