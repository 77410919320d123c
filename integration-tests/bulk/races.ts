import { Modules } from "@medusajs/framework/utils"
import { placeOrder } from "@orac/bulk"
import { drift, planOf } from "./carts"
import { completeByCore, prepareForCore } from "./core-cart"
import type { World } from "./world"

const BUYERS = 20
const UNITS = 5
/** Of each side: core holds two connections for one reservation, and a test has ten. */
const CONTENDERS = 4

/** @param rounds repetitions of each race */
export function races(world: () => World, rounds: number) {
  const knex = () => world().knex
  const ARTICLE = 7

  /** Leaves exactly `free` pieces of the article at the first warehouse. */
  async function leave(free: number) {
    await knex().raw(
      `update inventory_level set stocked_quantity = reserved_quantity + ?,
         raw_stocked_quantity = jsonb_build_object('value', trim_scale(reserved_quantity + ?)::text, 'precision', 20)
       where inventory_item_id = ? and location_id = ?`,
      [free, free, world().items[ARTICLE], world().locations[0]]
    )
  }

  const free = async () => {
    const [level] = await knex()("inventory_level").where({
      inventory_item_id: world().items[ARTICLE],
      location_id: world().locations[0],
    })
    return Number(level.stocked_quantity) - Number(level.reserved_quantity)
  }

  const plans = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () => planOf(world(), [{ variant: ARTICLE, quantity: 1 }]))
    )

  describe(`races, ${rounds} rounds`, () => {
    afterEach(async () => {
      expect(await drift(world())).toEqual([])
      expect(await knex()("locking")).toEqual([])
    })

    it(`gives ${UNITS} units to ${UNITS} of ${BUYERS} buyers and tells the others which line is short`, async () => {
      for (let round = 0; round < rounds; round++) {
        await leave(UNITS)
        const inputs = await plans(BUYERS)
        const results = await Promise.all(inputs.map((input) => placeOrder(knex(), input)))
        expect(results.filter((result) => result.kind === "placed")).toHaveLength(UNITS)
        results.forEach((result, n) => {
          if (result.kind !== "placed") {
            expect(result).toEqual({
              kind: "short",
              lines: [
                {
                  line_id: inputs[n].segments[0].line_id,
                  location_id: world().locations[0],
                  inventory_item_id: world().items[ARTICLE],
                  needed: 1,
                  available: 0,
                },
              ],
            })
          }
        })
        expect(await free()).toBe(0)
      }
    })

    it("makes one order of one cart that is placed many times at once", async () => {
      for (let round = 0; round < rounds; round++) {
        const [input] = await plans(1)
        const results = await Promise.all(
          Array.from({ length: BUYERS }, () => placeOrder(knex(), input))
        )
        const ids = results.map((result) => result.kind === "placed" && result.order_id)
        expect(new Set(ids).size).toBe(1)
      }
    })

    it("agrees with core's completion of the same cart on one order", async () => {
      for (let round = 0; round < rounds; round++) {
        const [input] = await plans(1)
        await prepareForCore(world(), input)
        const [core, ...ours] = await Promise.allSettled([
          completeByCore(world(), input.cart_id),
          placeOrder(knex(), input),
          placeOrder(knex(), input),
        ])
        const links = await knex()("order_cart").where({ cart_id: input.cart_id })
        expect(links).toHaveLength(1)
        const answers = ours.flatMap((one) =>
          one.status === "fulfilled" && one.value.kind === "placed" ? [one.value.order_id] : []
        )
        const all = core.status === "fulfilled" ? [core.value, ...answers] : answers
        expect(all.length).toBeGreaterThan(0)
        expect(new Set(all)).toEqual(new Set([links[0].order_id]))
      }
    })

    it("does not oversell beside core's own reservations", async () => {
      const inventory = world().container.resolve(Modules.INVENTORY)
      const locking = world().container.resolve(Modules.LOCKING)
      const item = world().items[ARTICLE]
      const reserve = () =>
        locking.execute([item], () =>
          inventory.createReservationItems({
            inventory_item_id: item,
            location_id: world().locations[0],
            quantity: 1,
          })
        )
      for (let round = 0; round < rounds; round++) {
        await leave(UNITS)
        const inputs = await plans(CONTENDERS)
        const results = await Promise.allSettled([
          ...inputs.map(async (input) => (await placeOrder(knex(), input)).kind === "placed"),
          ...Array.from({ length: CONTENDERS }, async () => Boolean(await reserve())),
        ])
        const won = results.filter((one) => one.status === "fulfilled" && one.value)
        expect(won).toHaveLength(UNITS)
        expect(await free()).toBe(0)
      }
    })

    it("does not deadlock over shuffled lines beside core flows over the same items", async () => {
      const locking = world().container.resolve(Modules.LOCKING)
      const shuffled = <T>(list: T[]) => [...list].sort(() => Math.random() - 0.5)
      for (let round = 0; round < rounds; round++) {
        const inputs = await Promise.all(
          Array.from({ length: 8 }, () =>
            planOf(
              world(),
              shuffled([0, 1, 2, 3, 4, 5]).map((variant) => ({ variant, quantity: 1 }))
            )
          )
        )
        const [results] = await Promise.all([
          Promise.all(inputs.map((input) => placeOrder(knex(), input))),
          Promise.all(
            Array.from({ length: 4 }, () =>
              locking.execute(shuffled(world().items), async () => undefined)
            )
          ),
        ])
        expect(results.map((result) => result.kind)).toEqual(inputs.map(() => "placed"))
      }
    })
  })

  describe("the sorted lock provider", () => {
    const locking = () => world().container.resolve(Modules.LOCKING)

    it("lets one job at a time hold a key, whatever the order of keys", async () => {
      let [inside, most] = [0, 0]
      const job = async () => {
        inside++
        most = Math.max(most, inside)
        await new Promise((resolve) => setTimeout(resolve, 20))
        inside--
      }
      await Promise.all([
        locking().execute(["a", "b"], job),
        locking().execute(["b", "a"], job),
        locking().execute("a", job),
      ])
      expect(most).toBe(1)
    })

    it("gives up waiting after the timeout, and frees the key when a job fails", async () => {
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => (release = resolve))
      let holder: Promise<void> = held
      await new Promise<void>((inside) => {
        holder = locking().execute("k", async () => {
          inside()
          await held
        })
      })
      await expect(locking().execute("k", async () => "in", { timeout: 1 }))
        .rejects.toThrow("lock timeout")
        .finally(release)
      await holder
      const failing = async () => {
        throw new Error("job failed")
      }
      await expect(locking().execute("k", failing)).rejects.toThrow("job failed")
      expect(await locking().execute("k", async () => "in")).toBe("in")
    })

    it("keeps a lease from other owners until it is released", async () => {
      await locking().acquire("cart", { ownerId: "one", expire: 30 })
      await expect(locking().acquire("cart", { ownerId: "two", expire: 30 })).rejects.toThrow()
      expect(await locking().release("cart", { ownerId: "two" })).toBe(false)
      expect(await locking().release("cart", { ownerId: "one" })).toBe(true)
      await locking().acquire("cart", { ownerId: "two", expire: 30 })
    })
  })
}
