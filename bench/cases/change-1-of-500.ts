import { readCart } from "@orac/bulk"
import { changesOf, emptyCart, writePriced } from "../harness/carts"
import type { Case } from "../harness/case"
import { entityOf } from "../harness/bench"
import { measure } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { stockJourneys } from "../stock/journey"

/** One quantity of a cart of 500 lines: its new price, and the whole cart with its new totals. */
export const change1Of500: Case = {
  name: "change-1-of-500",
  ours: async (bench) => {
    const entity = await entityOf(bench, bench.world.buyers[0].entity_id)
    const changes = changesOf(wantedLines(bench.world))
    const cart = await emptyCart(bench)
    const ids = await writePriced(bench, entity, cart, changes)
    let quantity = changes[0].quantity
    return measure(bench, {
      warmUps: 5,
      repetitions: 30,
      prepare: async () => ({ ...changes[0], id: ids[0], quantity: ++quantity }),
      run: async (change) => {
        await writePriced(bench, entity, cart, [change])
        await readCart(bench.knex, cart)
      },
    })
  },
  stock: async (bench) => (await stockJourneys(bench)).map(({ change }) => change),
}
