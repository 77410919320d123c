import { readCart } from "@orac/bulk"
import { drift, place, planOf } from "./carts"
import type { World } from "./world"

/** Placement from outside: what one call answers and leaves behind. */
export function placing(world: () => World) {
  describe("placeOrder", () => {
    it("places a cart over several sources", async () => {
      const input = await planOf(
        world(),
        [
          { variant: 0, quantity: 2 },
          { variant: 1, quantity: 3 },
        ],
        (n) => n
      )
      const cart = await readCart(world().knex, input.cart_id)
      expect(cart?.totals.item_total).toBe("501.78")
      const order = await place(world(), input)
      expect(order).toMatchObject({ total: "1701.78", replay: false })
      expect(await drift(world())).toEqual([])
    })
  })
}
