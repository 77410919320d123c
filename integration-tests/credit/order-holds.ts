import type { MedusaContainer } from "@medusajs/framework/types"
import { type PlaceInput, placeOrder, readOrder, Refused } from "@orac/bulk"
import { exposureOf, holdCredit, setLimit } from "@orac/credit"
import { toMinor } from "@orac/markets"
import { place, planOf } from "../bulk/carts"
import { coreFlows } from "../bulk/core-flows"
import { createWorld, type World } from "../bulk/world"

const ENTITY = "entity_of_holds"
const ACCOUNT = { entity_id: ENTITY, seller_id: null, currency_code: "rub", author: "test" }

/** The hold of a real order: taken inside its placement, kept at its total, ended by its cancellation. */
export function orderHolds(getContainer: () => MedusaContainer) {
  describe("the hold of an order", () => {
    let world: World

    beforeEach(async () => {
      world = await createWorld(getContainer())
    })

    const grant = (limit_minor: number) =>
      world.knex.transaction((trx) => setLimit(trx, { ...ACCOUNT, limit_minor, reason: "test" }))

    const onAccount = async (): Promise<PlaceInput> => ({
      ...(await planOf(world, [{ variant: 0, quantity: 5 }])),
      participants: {
        async beforeOrder(trx, { order_id, total }) {
          const amount_minor = toMinor(total, 2)
          const refusal = await holdCredit(trx, {
            ...ACCOUNT,
            order_id,
            amount_minor,
            reference: "o",
          })
          if (refusal) {
            throw new Refused([refusal])
          }
        },
      },
    })

    const heldNow = async () => {
      const entries = await world
        .knex("credit_entry")
        .where({ entity_id: ENTITY })
        .orderBy("sequence")
      return exposureOf(entries.map((row) => ({ ...row, amount_minor: Number(row.amount_minor) })))
        .holds_minor
    }

    async function untilHeld(minor: number) {
      for (let attempt = 0; attempt < 100 && (await heldNow()) !== minor; attempt += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(await heldNow()).toBe(minor)
    }

    const totalOf = async (orderId: string) =>
      toMinor((await readOrder(world.knex, orderId))!.summary.current_order_total, 2)

    it("is its total, follows an edit and ends with the cancellation", async () => {
      await grant(1_000_000)
      const { order_id } = await place(world, await onAccount())
      expect(await heldNow()).toBe(5 * 10_035 + 60_000)
      const [line] = (await readOrder(world.knex, order_id))!.lines
      const core = coreFlows(getContainer())
      await core.edit(order_id, { change: [{ id: line.id, quantity: 8 }], add: [] })
      await untilHeld(8 * 10_035 + 60_000)
      expect(await totalOf(order_id)).toBe(8 * 10_035 + 60_000)
      await core.edit(order_id, { change: [{ id: line.id, quantity: 2 }], add: [] })
      await untilHeld(2 * 10_035 + 60_000)
      await core.cancel(order_id)
      await untilHeld(0)
    })

    it("refuses the placement beyond the limit and leaves nothing behind", async () => {
      await grant(100_000)
      const result = await placeOrder(world.knex, await onAccount())
      expect(result).toMatchObject({ kind: "refused", refusals: [{ code: "CREDIT_EXCEEDED" }] })
      expect(await heldNow()).toBe(0)
      expect(await world.knex("order")).toEqual([])
    })
  })
}
